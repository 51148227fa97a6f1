// SPDX-License-Identifier: EPL-2.0
package org.kogai.testing;

import static org.kogai.testing.GovernanceExample.named;
import static org.kogai.testing.GovernanceExample.text;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.ConsentRecord;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.DeliverableForm;
import org.kogai.model.governance.contract.DisposalRecord;
import org.kogai.model.governance.contract.Expertise;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.Honorarium;
import org.kogai.model.governance.contract.Incident;
import org.kogai.model.governance.contract.InformationAsset;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.model.governance.contract.ScheduleItem;
import org.kogai.model.governance.contract.SecurityItem;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;
import org.kogai.model.governance.contract.SoftwareInventoryEntry;
import org.kogai.model.governance.contract.StaffMember;
import org.kogai.model.governance.contract.Subcontractor;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.AgendaKind;
import org.kogai.model.governance.cooperation.Consultation;
import org.kogai.model.governance.cooperation.CooperationFactory;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.OnlineTool;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.cooperation.ParticipationRole;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Programme;
import org.kogai.model.governance.cooperation.ProgrammeItem;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.SeminarPurpose;
import org.kogai.model.governance.cooperation.Stakeholder;
import org.kogai.model.governance.cooperation.WorkingGroup;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;

import java.util.List;

/**
 * A small made-up contract, carried out to its end in keeping with every rule: a dialogue and two
 * working group meetings in each of two countries, a visit, a seminar, what was handed in, and the
 * papers on information. Tests change what they are about.
 */
public final class ContractExample {
    private static final CooperationFactory COOPERATION = CooperationFactory.eINSTANCE;
    private static final ContractFactory CONTRACT = ContractFactory.eINSTANCE;

    public final Workspace workspace = GovernanceFactory.eINSTANCE.createWorkspace();
    public final Jurisdiction cambodia = country("KH", "km");
    public final Jurisdiction laos = country("LA", "lo");
    public final ProgrammeItem item = named(COOPERATION.createProgrammeItem(), "Item", "項目");
    public final Stakeholder expert = named(COOPERATION.createStakeholder(), "Expert", "専門家");
    public final Contract contract = named(CONTRACT.createContract(), "Survey", "調査");
    public final StaffMember qualified = staff(Expertise.PCM_QUALIFIED);
    public final StaffMember lawyer = staff(Expertise.LOCAL_LAW);
    public final PolicyDialogue dialogue = dialogue(cambodia, "km");
    public final PolicyDialogue laoDialogue = dialogue(laos, "lo");
    public final WorkingGroup group = group(cambodia, "km");
    public final WorkingGroup laoGroup = group(laos, "lo");
    public final Invitation visit = event(COOPERATION.createInvitation(), cambodia, "ja");
    public final Seminar seminar = event(COOPERATION.createSeminar(), laos, "lo");
    public final Honorarium honorarium = named(CONTRACT.createHonorarium(), "Fee", "謝金");
    public final ConsentRecord consent = named(CONTRACT.createConsentRecord(), "Consent", "同意");
    public final InformationHandlerEntry responsible = handler(HandlerRole.RESPONSIBLE);
    public final InformationHandlerEntry outside = handler(HandlerRole.SUBCONTRACTOR_MANAGER);
    public final Subcontractor subcontractor =
            named(CONTRACT.createSubcontractor(), "Subcontractor", "再委託先");
    public final Deliverable report = deliverable(DeliverableForm.REPORT);
    public final Deliverable media = deliverable(DeliverableForm.MEDIA);
    public final ScheduleItem schedule = named(CONTRACT.createScheduleItem(), "Writing", "執筆");
    public final InformationAsset asset =
            named(CONTRACT.createInformationAsset(), "Documents", "資料");
    public final DisposalRecord disposal = named(CONTRACT.createDisposalRecord(), "Erasure", "消去");
    public final MeetingOperationReport meetingReport =
            named(CONTRACT.createMeetingOperationReport(), "Record", "実績報告");
    public final SecurityStatusReport status =
            named(CONTRACT.createSecurityStatusReport(), "State", "実施状況");
    public final SoftwareInventoryEntry software =
            named(CONTRACT.createSoftwareInventoryEntry(), "Editor", "編集ソフト");
    public final Incident incident = named(CONTRACT.createIncident(), "Loss", "紛失");

    public ContractExample() {
        Resource file = new ResourceImpl(URI.createURI("memory:/contract.kogai"));
        new ResourceSetImpl().getResources().add(file);
        file.getContents().add(workspace);
        workspace.setFiscalYear(2025);
        Programme programme = named(COOPERATION.createProgramme(), "Programme", "枠組み");
        programme.getItems().add(item);
        workspace.getProgrammes().add(programme);
        workspace.getStakeholders().add(expert);
        workspace.getContracts().add(contract);
        contract.setSigned(day("2025-08-01"));
        contract.setDue(day("2026-03-26"));
        fillEvents();
        fillPapers();
        fillReports();
    }

    private void fillEvents() {
        visit.setMode(EngagementMode.FACE);
        visit.setInvitees(3);
        visit.setDays(5);
        seminar.setPlannedParticipants(35);
        seminar.getPurposes().addAll(SeminarPurpose.VALUES);
        workspace.getEngagements().addAll(List.of(dialogue, laoDialogue, visit, seminar));
        workspace.getWorkingGroups().addAll(List.of(group, laoGroup));
        Participation paid = participation(dialogue, ParticipationRole.SPEAKER);
        paid.setStakeholder(expert);
        paid.setHonorarium(honorarium);
        honorarium.setAmount(yen(14_000));
    }

    private void fillPapers() {
        consent.setDate(day("2025-07-20"));
        contract.getConsents().add(consent);
        subcontractor.setFlowDownAgreed(true);
        subcontractor.setManager(outside);
        contract.getSubcontractors().add(subcontractor);
        contract.getDeliverables().addAll(List.of(report, media));
        deliverable(DeliverableForm.SUMMARY);
        schedule.setPeriod(GovernanceFactory.eINSTANCE.createPeriod());
        schedule.getPeriod().setStart(day("2026-02-01"));
        schedule.getPeriod().setEnd(day("2026-03-20"));
        contract.getSchedule().add(schedule);
        disposal.setDate(day("2026-03-26"));
        disposal.setConfirmed(true);
        asset.getDisposals().add(disposal);
        contract.getAssets().add(asset);
        software.setProduct("Editor");
        software.setVersion("1");
        software.setPlace("PC");
        software.setSupportEnd(day("2027-01-31"));
        contract.getSoftware().add(software);
        incident.setDetected(day("2025-12-01"));
        incident.setReported(day("2025-12-01"));
        incident.getCause().add(text("en", "Left in a train"));
        incident.getResponse().add(text("en", "Found again"));
        contract.getIncidents().add(incident);
    }

    private void fillReports() {
        for (MeetingCriterion criterion : MeetingCriterion.VALUES) {
            result(criterion, dialogue);
            result(criterion, null);
        }
        contract.getMeetingReports().add(meetingReport);
        status.setDate(day("2026-01-31"));
        for (int number = 1; number <= 17; number++) {
            SecurityItem security = named(CONTRACT.createSecurityItem(), "Item", "事項");
            security.setNumber(number);
            contract.getSecurityItems().add(security);
            if (number > 1) {
                status.getEntries().add(row(security));
            }
        }
        contract.getStatusReports().add(status);
    }

    /** Row that says that an item is implemented. */
    public static SecurityStatusEntry row(SecurityItem item) {
        SecurityStatusEntry row = named(CONTRACT.createSecurityStatusEntry(), "Row", "行");
        row.setItem(item);
        row.setStatus(SecurityStatus.IMPLEMENTED);
        row.getContent().add(text("en", "Done"));
        return row;
    }

    /** Adds a result that a criterion is met. */
    public CriterionResult result(MeetingCriterion criterion, Engagement event) {
        CriterionResult result = named(CONTRACT.createCriterionResult(), "Result", "判定");
        result.setCriterion(criterion);
        result.setOutcome(CriterionOutcome.MET);
        result.setEngagement(event);
        meetingReport.getResults().add(result);
        return result;
    }

    private Deliverable deliverable(DeliverableForm form) {
        Deliverable deliverable = named(CONTRACT.createDeliverable(), "Deliverable", "納入物");
        deliverable.setForm(form);
        deliverable.setCopies(1);
        deliverable.setDelivered(day("2026-03-26"));
        contract.getDeliverables().add(deliverable);
        return deliverable;
    }

    /** Adds an entry to the list of handlers that stood before the contract. */
    public InformationHandlerEntry handler(HandlerRole role) {
        InformationHandlerEntry entry =
                named(CONTRACT.createInformationHandlerEntry(), "Handler", "取扱者");
        entry.setRole(role);
        entry.setAddressGiven(true);
        entry.setConsent(consent);
        contract.getHandlers().add(entry);
        return entry;
    }

    private StaffMember staff(Expertise expertise) {
        StaffMember member = named(CONTRACT.createStaffMember(), "Worker", "従事者");
        member.getExpertise().add(expertise);
        member.setAffiliation("Company");
        member.setNationality("JP");
        member.setTrainingRecord("2025");
        contract.getStaff().add(member);
        return member;
    }

    private PolicyDialogue dialogue(Jurisdiction country, String language) {
        PolicyDialogue event = event(COOPERATION.createPolicyDialogue(), country, language);
        for (AgendaKind kind : AgendaKind.VALUES) {
            if (kind != AgendaKind.OTHER) {
                agenda(event, kind);
            }
        }
        return event;
    }

    /** Adds an item to the agenda of an event. */
    public static AgendaItem agenda(Engagement event, AgendaKind kind) {
        AgendaItem agenda = named(COOPERATION.createAgendaItem(), "Theme", "議題");
        agenda.setKind(kind);
        event.getAgenda().add(agenda);
        return agenda;
    }

    private WorkingGroup group(Jurisdiction country, String language) {
        WorkingGroup made = named(COOPERATION.createWorkingGroup(), "Group", "WG");
        made.setJurisdiction(country);
        made.getMembers().add(expert);
        WorkingGroupMeeting online =
                event(COOPERATION.createWorkingGroupMeeting(), country, language);
        WorkingGroupMeeting face =
                event(COOPERATION.createWorkingGroupMeeting(), country, language);
        face.setMode(EngagementMode.FACE);
        made.getMeetings().addAll(List.of(online, face));
        return made;
    }

    private <T extends Engagement> T event(T event, Jurisdiction country, String language) {
        named(event, "Event", "会議");
        event.setJurisdiction(country);
        event.setMode(EngagementMode.ONLINE);
        event.setTool(OnlineTool.TEAMS);
        event.setState(EngagementState.HELD);
        event.setDate(day("2025-10-15"));
        event.getLanguages().addAll(List.of("ja", language));
        event.getProgrammeItems().add(item);
        Consultation consultation = named(COOPERATION.createConsultation(), "Talk", "協議");
        consultation.setDate(day("2025-09-15"));
        event.getConsultations().add(consultation);
        participation(event, ParticipationRole.INTERPRETER);
        participation(event, ParticipationRole.STAFF).setStaff(qualified);
        participation(event, ParticipationRole.STAFF).setStaff(lawyer);
        return event;
    }

    /** Adds somebody to an event. */
    public static Participation participation(Engagement event, ParticipationRole role) {
        Participation made = named(COOPERATION.createParticipation(), "Participant", "参加者");
        made.setRole(role);
        event.getParticipations().add(made);
        return made;
    }

    /** Adds a country to the file of the contract. */
    public Jurisdiction country(String code, String language) {
        Jurisdiction country =
                named(InstitutionsFactory.eINSTANCE.createJurisdiction(), "Land", "国");
        country.setIsoCode(code);
        country.getLanguages().addAll(List.of(language, "en"));
        workspace.getJurisdictions().add(country);
        Institution ministry =
                named(InstitutionsFactory.eINSTANCE.createInstitution(), "Ministry", "省");
        ministry.setJurisdiction(country);
        ministry.setAbbreviation("KH".equals(code) ? "MISTI" : "MOIC");
        ministry.getName().add(text(language, "Ministry"));
        workspace.getInstitutions().add(ministry);
        Counterpart counterpart = named(COOPERATION.createCounterpart(), "Counterpart", "相手方");
        counterpart.setBody(ministry);
        workspace.getCounterparts().add(counterpart);
        return country;
    }

    /** Quantity of yen. */
    public static Quantity yen(double value) {
        Quantity quantity = GovernanceExample.quantity(value);
        quantity.setUnit(Unit.JPY);
        return quantity;
    }

    /** Date known to the day. */
    public static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
