// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.AssetClass;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.Honorarium;
import org.kogai.model.governance.contract.InformationAsset;
import org.kogai.model.governance.contract.StaffMember;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.WorkingGroup;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.model.governance.institutions.Jurisdiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** For rules about countries and events under the contract, a change of its sample. */
final class EventMutations {
    private static final Map<String, Mutation> ALL = new LinkedHashMap<>();

    static {
        change(
                "target-country-missing",
                e ->
                        e.all(Jurisdiction.class)
                                .filter(one -> "LA".equals(one.getIsoCode()))
                                .forEach(one -> one.setIsoCode("XX")));
        change("counterpart-missing", e -> EcoreUtil.remove(first(e, Counterpart.class)));
        change(
                "joint-meeting-not-approved",
                e -> {
                    WorkingGroupMeeting meeting = first(e, WorkingGroupMeeting.class);
                    meeting.setJointWith(first(e, PolicyDialogue.class));
                    consultNobody(meeting);
                },
                "agenda-not-consulted");
        change(
                "seminar-not-consulted",
                e ->
                        consultNobody(
                                e.all(Seminar.class)
                                        .filter(one -> one.getState() == EngagementState.PLANNED)
                                        .findFirst()
                                        .orElseThrow()));
        change(
                "working-group-without-members",
                e -> {
                    WorkingGroup group = first(e, WorkingGroup.class);
                    group.getMembers().clear();
                    group.getMeetings().get(0).setState(EngagementState.HELD);
                },
                "agenda-not-consulted");
        change("honorarium-over-cap", e -> pay(e, 14_001, Unit.JPY));
        change("honorarium-not-in-yen", e -> pay(e, 90, Unit.USD));
        change(
                "meeting-report-missing",
                e -> {
                    first(e, PolicyDialogue.class).setState(EngagementState.HELD);
                    first(e, Contract.class).getMeetingReports().clear();
                },
                "agenda-not-consulted");
        change(
                "meeting-expertise-one-sided",
                e -> {
                    List<StaffMember> staff = e.all(StaffMember.class).toList();
                    staff.get(0).getExpertise().clear();
                    staff.get(0).getExpertise().addAll(staff.get(1).getExpertise());
                });
        change(
                "contract-due-on-day-off",
                e -> {
                    Contract contract = first(e, Contract.class);
                    ((Workspace) contract.eContainer()).setFiscalYear(2026);
                    contract.setDue(day("2027-03-27"));
                });
        change(
                "status-report-overdue",
                e -> {
                    Contract contract = first(e, Contract.class);
                    contract.setSigned(day("2025-04-01"));
                    contract.getStatusReports().clear();
                    deliver(contract);
                },
                "asset-not-disposed",
                "dialogue-missing",
                "group-meetings-too-few",
                "handler-not-consented",
                "staff-data-incomplete",
                "subcontractor-not-bound");
        change(
                "asset-not-disposed",
                e -> {
                    first(e, InformationAsset.class).setAssetClass(AssetClass.PROTECTED);
                    deliver(first(e, Contract.class));
                },
                "dialogue-missing",
                "group-meetings-too-few");
    }

    private EventMutations() {}

    /** By rule. */
    static Map<String, Mutation> all() {
        return ALL;
    }

    private static void change(String rule, Consumer<SampleProject> change, String... besides) {
        ALL.put(rule, Mutation.of("contract", rule, change, besides));
    }

    private static <T extends Element> T first(SampleProject project, Class<T> type) {
        return project.all(type).findFirst().orElseThrow();
    }

    private static void consultNobody(Engagement event) {
        event.setState(EngagementState.CONSULTED);
        event.getConsultations().clear();
    }

    /** Ends the work, by when the dialogues and meetings that are only planned had to be held. */
    private static void deliver(Contract contract) {
        contract.getDeliverables().forEach(one -> one.setDelivered(day("2026-03-20")));
    }

    private static void pay(SampleProject project, double amount, Unit unit) {
        Quantity quantity = GovernanceFactory.eINSTANCE.createQuantity();
        quantity.setValue(amount);
        quantity.setUnit(unit);
        Contract contract = first(project, Contract.class);
        Honorarium fee = ContractFactory.eINSTANCE.createHonorarium();
        fee.getName().addAll(EcoreUtil.copyAll(contract.getName()));
        fee.getCitations().addAll(EcoreUtil.copyAll(contract.getCitations()));
        fee.setAmount(quantity);
        first(project, PolicyDialogue.class).getParticipations().get(0).setHonorarium(fee);
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
