// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.ContractPackage;
import org.kogai.model.governance.contract.CopyRecord;
import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.DisposalRecord;
import org.kogai.model.governance.contract.Incident;
import org.kogai.model.governance.contract.InformationAsset;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.ScheduleItem;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;
import org.kogai.model.governance.contract.SoftwareInventoryEntry;
import org.kogai.model.governance.cooperation.CooperationFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * For rules about the papers of a contract, a change of the contract sample that breaks them. Some
 * speak only of a contract that is signed or carried out, which the sample is not: there the change
 * signs it too, and names what else is then open.
 */
final class PaperMutations {
    private static final String SAMPLE = "contract";
    private static final String[] BESIDES_SIGNED = {
        "handler-not-consented", "staff-data-incomplete", "subcontractor-not-bound"
    };
    private static final Map<String, Mutation> ALL = new LinkedHashMap<>();

    static {
        handlers();
        reports();
        information();
    }

    private PaperMutations() {}

    /** By rule. */
    static Map<String, Mutation> all() {
        return ALL;
    }

    private static void change(String rule, Consumer<Contract> change, String... besides) {
        ALL.put(
                rule,
                Mutation.of(
                        SAMPLE,
                        rule,
                        project ->
                                change.accept(
                                        project.all(Contract.class).findFirst().orElseThrow()),
                        besides));
    }

    private static void handlers() {
        change("handler-listed-before-consent", e -> entry(e).setListed(day("2025-10-01")));
        change("handler-not-consented", PaperMutations::sign, BESIDES_SIGNED);
        change("subcontractor-not-bound", PaperMutations::sign, BESIDES_SIGNED);
        change("staff-data-incomplete", PaperMutations::sign, BESIDES_SIGNED);
        change(
                "handler-address-missing",
                e -> {
                    InformationHandlerEntry another = EcoreUtil.copy(entry(e));
                    another.setAddressGiven(false);
                    e.getHandlers().add(another);
                });
        change(
                "schedule-reversed",
                e ->
                        e.getSchedule().stream()
                                .map(ScheduleItem::getPeriod)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElseThrow()
                                .setStart(day("2027-01-31")));
    }

    /** The sample has no data of persons, whom a signed contract must name. */
    private static void sign(Contract contract) {
        contract.setSigned(day("2025-09-01"));
    }

    private static InformationHandlerEntry entry(Contract contract) {
        return contract.getHandlers().get(0);
    }

    private static void reports() {
        change("criterion-missing", e -> e.getMeetingReports().get(0).getResults().remove(0));
        change(
                "criterion-failed-without-reason",
                e -> judged(e).get(0).setOutcome(CriterionOutcome.FAILED));
        change(
                "criterion-reason-without-failure",
                e -> judged(e).get(0).getReason().addAll(EcoreUtil.copyAll(e.getName())));
        change("criterion-aggregated-wrongly", PaperMutations::contradictTheMeeting);
        change("status-row-missing", e -> status(e).getEntries().remove(3));
        change("status-row-repeated", e -> filled(e).getEntries().add(row(e, 4)));
        change("status-without-reason", e -> filled(e).getEntries().get(0).getReason().clear());
        change("status-row-added", e -> status(e).getEntries().add(row(e, 0)));
        change("status-of-systems-without-content", PaperMutations::emptyTheRowOfSystems);
    }

    /** The sample judges nothing, as no meeting was held. */
    private static List<CriterionResult> judged(Contract contract) {
        List<CriterionResult> results = contract.getMeetingReports().get(0).getResults();
        results.forEach(result -> result.setOutcome(CriterionOutcome.NOT_APPLICABLE));
        return results;
    }

    /** The sample judges all meetings together only, so that one meeting is judged too. */
    private static void contradictTheMeeting(Contract contract) {
        List<CriterionResult> results = judged(contract);
        CriterionResult one = EcoreUtil.copy(results.get(0));
        one.setEngagement(
                ((Workspace) contract.eContainer())
                        .getEngagements().stream()
                                .findFirst()
                                .orElseGet(CooperationFactory.eINSTANCE::createSeminar));
        one.setOutcome(CriterionOutcome.MET);
        results.add(one);
    }

    private static void emptyTheRowOfSystems(Contract contract) {
        SecurityStatusEntry row =
                filled(contract).getEntries().stream()
                        .filter(one -> one.getItem().getNumber() == 15)
                        .findFirst()
                        .orElseThrow();
        row.setStatus(SecurityStatus.IMPLEMENTED);
        row.getContent().clear();
    }

    /** The sample leaves the form blank, as the work has not begun. */
    private static SecurityStatusReport filled(Contract contract) {
        for (SecurityStatusEntry row : status(contract).getEntries()) {
            row.setStatus(SecurityStatus.NOT_APPLICABLE);
            row.getReason().addAll(EcoreUtil.copyAll(contract.getName()));
        }
        return status(contract);
    }

    private static SecurityStatusReport status(Contract contract) {
        return contract.getStatusReports().get(0);
    }

    private static SecurityStatusEntry row(Contract contract, int index) {
        SecurityStatusEntry row = EcoreUtil.copy(status(contract).getEntries().get(0));
        row.setItem(contract.getSecurityItems().get(index));
        return row;
    }

    private static void information() {
        change(
                "copy-not-permitted",
                e -> {
                    CopyRecord copy = create(ContractPackage.Literals.COPY_RECORD, e);
                    copy.setDate(day("2025-11-01"));
                    asset(e).getCopyRecords().add(copy);
                });
        change(
                "disposal-not-confirmed",
                e -> {
                    DisposalRecord disposal = create(ContractPackage.Literals.DISPOSAL_RECORD, e);
                    disposal.setDate(day("2026-03-20"));
                    asset(e).getDisposals().add(disposal);
                });
        change("incident-not-reported", e -> e.getIncidents().add(incident(e)));
        change(
                "incident-without-response",
                e -> {
                    Incident incident = incident(e);
                    incident.setReported(day("2025-11-01"));
                    incident.getCause().clear();
                    e.getIncidents().add(incident);
                });
        change(
                "software-support-ends",
                e -> {
                    SoftwareInventoryEntry software = software(e);
                    software.setSupportEnd(day("2026-01-31"));
                    e.getSoftware().add(software);
                });
        change(
                "software-entry-incomplete",
                e -> {
                    SoftwareInventoryEntry software = software(e);
                    software.setVersion(null);
                    e.getSoftware().add(software);
                });
    }

    private static InformationAsset asset(Contract contract) {
        return contract.getAssets().get(0);
    }

    private static Incident incident(Contract contract) {
        Incident incident = create(ContractPackage.Literals.INCIDENT, contract);
        incident.getCause().addAll(EcoreUtil.copyAll(contract.getName()));
        incident.getResponse().addAll(EcoreUtil.copyAll(contract.getName()));
        return incident;
    }

    private static SoftwareInventoryEntry software(Contract contract) {
        SoftwareInventoryEntry entry =
                create(ContractPackage.Literals.SOFTWARE_INVENTORY_ENTRY, contract);
        entry.setProduct("Product");
        entry.setVersion("1.0");
        entry.setPlace("Server");
        entry.setSupportEnd(day("2030-12-31"));
        return entry;
    }

    /** A new element with names and sources, so that nothing speaks but the rule. */
    private static <T extends Element> T create(EClass type, Contract like) {
        @SuppressWarnings("unchecked")
        T element = (T) ContractFactory.eINSTANCE.create(type);
        element.getName().addAll(EcoreUtil.copyAll(like.getName()));
        element.getCitations().addAll(EcoreUtil.copyAll(like.getCitations()));
        return element;
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
