// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.kogai.testing.ContractExample.day;

import org.kogai.model.governance.Unit;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.CopyRecord;
import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.AgendaKind;
import org.kogai.model.governance.cooperation.ConsultationResult;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.OnlineTool;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.testing.ContractExample;
import org.kogai.testing.GovernanceExample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** For each rule about contracts a change of the example that breaks it and no other. */
final class ContractBreakages {
    static final Map<String, Consumer<ContractExample>> ALL = all();

    private ContractBreakages() {}

    private static Map<String, Consumer<ContractExample>> all() {
        Map<String, Consumer<ContractExample>> breaks = new LinkedHashMap<>();
        countries(breaks);
        meetings(breaks);
        visits(breaks);
        deliveries(breaks);
        handlers(breaks);
        reports(breaks);
        security(breaks);
        return breaks;
    }

    private static void countries(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put("target-country-missing", e -> e.laos.setIsoCode("XX"));
        breaks.put("counterpart-missing", e -> e.workspace.getCounterparts().remove(1));
        breaks.put(
                "counterpart-unexpected",
                e -> e.workspace.getInstitutions().get(0).setAbbreviation("MoE"));
        breaks.put("dialogue-missing", e -> e.laoDialogue.setState(EngagementState.CANCELLED));
        breaks.put("dialogue-content-incomplete", e -> drop(e, Set.of(AgendaKind.PROGRESS)));
        breaks.put("dialogue-themes-incomplete", e -> drop(e, Set.of(AgendaKind.THEME2)));
        breaks.put("group-meetings-too-few", e -> e.group.getMeetings().remove(1));
        breaks.put(
                "group-meetings-one-mode",
                e -> e.group.getMeetings().get(1).setMode(EngagementMode.ONLINE));
        breaks.put("working-group-without-members", e -> e.group.getMembers().clear());
        breaks.put("event-without-programme-item", e -> e.visit.getProgrammeItems().clear());
    }

    private static void drop(ContractExample example, Set<AgendaKind> kinds) {
        example.dialogue.getAgenda().removeIf((AgendaItem item) -> kinds.contains(item.getKind()));
    }

    private static void meetings(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put("online-tool-not-permitted", e -> e.seminar.setTool(OnlineTool.NONE));
        breaks.put("interpreter-missing", e -> e.dialogue.getLanguages().remove("km"));
        breaks.put(
                "meeting-staff-too-few",
                e -> {
                    e.lawyer.getExpertise().addAll(e.qualified.getExpertise());
                    unstaff(e, e.dialogue);
                });
        breaks.put("meeting-expertise-one-sided", ContractBreakages::twoOfAKind);
        breaks.put("honorarium-over-cap", e -> e.honorarium.setAmount(ContractExample.yen(14_001)));
        breaks.put("honorarium-not-in-yen", e -> e.honorarium.getAmount().setUnit(Unit.USD));
        breaks.put(
                "extra-theme-not-approved",
                e -> {
                    ContractExample.agenda(e.dialogue, AgendaKind.OTHER);
                    changed(e.dialogue);
                });
        breaks.put(
                "joint-meeting-not-approved",
                e -> {
                    WorkingGroupMeeting meeting = e.group.getMeetings().get(0);
                    meeting.setJointWith(e.dialogue);
                    changed(meeting);
                });
        breaks.put("agenda-not-consulted", e -> e.dialogue.getConsultations().clear());
        breaks.put(
                "seminar-not-consulted",
                e -> e.seminar.getConsultations().get(0).setDate(e.seminar.getDate()));
    }

    private static void changed(Engagement event) {
        event.getConsultations().get(0).setResult(ConsultationResult.CHANGED);
    }

    private static void unstaff(ContractExample example, Engagement event) {
        event.getParticipations().removeIf(one -> one.getStaff() == example.qualified);
    }

    private static void twoOfAKind(ContractExample example) {
        example.lawyer.getExpertise().clear();
        example.lawyer.getExpertise().addAll(example.qualified.getExpertise());
    }

    private static void visits(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put("invitees-over-limit", e -> e.visit.setInvitees(4));
        breaks.put("visit-days-unusual", e -> e.visit.setDays(6));
        breaks.put("visit-days-far-off", e -> e.visit.setDays(7));
        breaks.put("seminar-participants-unusual", e -> e.seminar.setPlannedParticipants(60));
        breaks.put("seminar-purposes-incomplete", e -> e.seminar.getPurposes().remove(0));
    }

    private static void deliveries(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put("contract-due-differs", e -> e.contract.setDue(day("2026-03-27")));
        breaks.put(
                "contract-due-on-day-off",
                e -> {
                    e.workspace.setFiscalYear(2026);
                    e.contract.setDue(day("2026-03-28"));
                    Stream.concat(
                                    e.workspace.getEngagements().stream(),
                                    e.workspace.getWorkingGroups().stream()
                                            .flatMap(group -> group.getMeetings().stream()))
                            .forEach(event -> event.setDate(null));
                });
        breaks.put("deliverable-late", e -> e.report.setDelivered(day("2026-03-27")));
        breaks.put("schedule-after-due", e -> e.schedule.getPeriod().setEnd(day("2026-04-01")));
        breaks.put("schedule-reversed", e -> e.schedule.getPeriod().setEnd(day("2026-01-31")));
        breaks.put("deliverable-missing", e -> e.contract.getDeliverables().remove(e.report));
        breaks.put("deliverable-not-one-set", e -> e.media.setCopies(2));
        breaks.put("meeting-report-missing", e -> e.contract.getMeetingReports().clear());
    }

    private static void handlers(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put("responsible-handler-missing", e -> e.responsible.setRole(HandlerRole.MANAGER));
        breaks.put("handler-not-consented", e -> e.responsible.setConsent(null));
        breaks.put(
                "handler-listed-before-consent",
                e -> {
                    InformationHandlerEntry entry = e.handler(HandlerRole.WORKER);
                    entry.setListed(day("2025-10-01"));
                    entry.setConsent(null);
                });
        breaks.put("handler-passport-missing", e -> e.responsible.setNationality("KH"));
        breaks.put("handler-address-missing", e -> e.responsible.setAddressGiven(false));
        breaks.put(
                "subcontractor-without-information-manager", e -> e.subcontractor.setManager(null));
        breaks.put("subcontractor-not-bound", e -> e.subcontractor.setFlowDownAgreed(false));
        breaks.put("staff-data-incomplete", e -> e.lawyer.setNationality(" "));
    }

    private static void reports(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put("criterion-missing", e -> e.meetingReport.getResults().remove(together(e, 0)));
        breaks.put(
                "criterion-failed-without-reason",
                e ->
                        e.meetingReport.getResults().stream()
                                .limit(2)
                                .forEach(one -> one.setOutcome(CriterionOutcome.FAILED)));
        breaks.put(
                "criterion-reason-without-failure",
                e -> together(e, 0).getReason().add(GovernanceExample.text("en", "x")));
        breaks.put(
                "criterion-aggregated-wrongly",
                e -> together(e, 0).setOutcome(CriterionOutcome.NOT_APPLICABLE));
        breaks.put("status-row-missing", e -> e.status.getEntries().remove(3));
        breaks.put(
                "status-row-repeated",
                e ->
                        e.status
                                .getEntries()
                                .add(ContractExample.row(e.contract.getSecurityItems().get(4))));
        breaks.put(
                "status-without-reason", e -> row(e, 17).setStatus(SecurityStatus.NOT_IMPLEMENTED));
        breaks.put("status-of-systems-without-content", e -> row(e, 15).getContent().clear());
        breaks.put(
                "status-row-added",
                e ->
                        e.status
                                .getEntries()
                                .add(ContractExample.row(e.contract.getSecurityItems().get(0))));
        breaks.put("status-report-overdue", e -> e.contract.getStatusReports().clear());
    }

    private static CriterionResult together(ContractExample example, int index) {
        return example.meetingReport.getResults().stream()
                .filter(result -> result.getEngagement() == null)
                .toList()
                .get(index);
    }

    private static SecurityStatusEntry row(ContractExample example, int number) {
        return example.status.getEntries().stream()
                .filter(row -> row.getItem().getNumber() == number)
                .findFirst()
                .orElseThrow();
    }

    private static void security(Map<String, Consumer<ContractExample>> breaks) {
        breaks.put(
                "copy-not-permitted",
                e -> {
                    CopyRecord copy = ContractFactory.eINSTANCE.createCopyRecord();
                    copy.setDate(day("2025-11-01"));
                    e.asset.getCopyRecords().add(GovernanceExample.named(copy, "Copy", "複製"));
                });
        breaks.put("asset-not-disposed", e -> e.asset.getDisposals().clear());
        breaks.put("disposal-not-confirmed", e -> e.disposal.setConfirmed(false));
        breaks.put("incident-not-reported", e -> e.incident.setReported(null));
        breaks.put("incident-without-response", e -> e.incident.getResponse().clear());
        breaks.put("software-support-ends", e -> e.software.setSupportEnd(day("2026-01-31")));
        breaks.put("software-entry-incomplete", e -> e.software.setVersion(null));
    }
}
