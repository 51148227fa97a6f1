// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kogai.testing.ContractExample.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.governance.contract.ConsentRecord;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.OnlineTool;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.cooperation.ParticipationRole;
import org.kogai.testing.ContractExample;
import org.kogai.testing.GovernanceExample;

import java.util.List;
import java.util.stream.Collectors;

/** The cases K of the contract with their known answers. */
class ContractCasesTest {
    private final ContractExample example = new ContractExample();

    private void assertFound(Severity severity, String rule) {
        List<Finding> found =
                ContractRulesTest.findings(example).stream()
                        .filter(finding -> finding.rule().id().equals(rule))
                        .toList();
        assertEquals(
                List.of(severity),
                found.stream().map(finding -> finding.rule().severity()).toList(),
                ContractRulesTest.findings(example).stream()
                        .map(finding -> finding.message("en"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void k2FourInviteesAreAnError() {
        example.visit.setInvitees(4);
        assertFound(Severity.ERROR, "invitees-over-limit");
    }

    @Test
    void k3NoDialogueWithLaosHeldByMarchIsAWarning() {
        example.laoDialogue.setState(EngagementState.PLANNED);
        assertFound(Severity.WARNING, "dialogue-missing");
    }

    @Test
    void aDialogueAfterTheDueDateDoesNotCount() {
        example.laoDialogue.setDate(day("2026-03-27"));
        assertFound(Severity.WARNING, "dialogue-missing");
    }

    @Test
    void k6AMeetingStaffedByOneQualifiedPersonIsAnError() {
        example.dialogue
                .getParticipations()
                .removeIf(one -> one.getStaff() != null && one.getStaff() != example.qualified);
        assertFound(Severity.ERROR, "meeting-staff-too-few");
    }

    @Test
    void k7AReportDeliveredOn27March2026IsAnError() {
        example.report.setDelivered(day("2026-03-27"));
        assertFound(Severity.ERROR, "deliverable-late");
    }

    @Test
    void k8ARowNotImplementedWithoutReasonIsAnError() {
        SecurityStatusEntry row = example.status.getEntries().get(0);
        row.setStatus(SecurityStatus.NOT_IMPLEMENTED);
        assertFound(Severity.ERROR, "status-without-reason");
    }

    @Test
    void k11AListWithoutAResponsiblePersonIsAnError() {
        example.contract.getHandlers().remove(example.responsible);
        assertFound(Severity.ERROR, "responsible-handler-missing");
    }

    @Test
    void k13AnEntryOf1OctoberWithConsentOf5OctoberIsAnError() {
        ConsentRecord late = ContractFactory.eINSTANCE.createConsentRecord();
        late.setDate(day("2025-10-05"));
        example.contract.getConsents().add(late);
        InformationHandlerEntry entry = example.handler(HandlerRole.WORKER);
        entry.setListed(day("2025-10-01"));
        entry.setConsent(late);
        assertFound(Severity.ERROR, "handler-listed-before-consent");
    }

    @Test
    void k14SoftwareWhoseSupportEndsOn31January2026IsAnError() {
        example.software.setSupportEnd(day("2026-01-31"));
        assertFound(Severity.ERROR, "software-support-ends");
    }

    @Test
    void threeInviteesAndFourteenThousandYenAreWithinTheLimits() {
        assertEquals(3, example.visit.getInvitees());
        assertEquals(14_000, example.honorarium.getAmount().getValue());
        assertEquals(List.of(), ContractRulesTest.findings(example));
    }

    @Test
    void oneYenMoreThanTheCapIsAnError() {
        example.honorarium.setAmount(ContractExample.yen(14_001));
        assertFound(Severity.ERROR, "honorarium-over-cap");
    }

    @Test
    void anOnlineMeetingByAnotherToolThanTheTwoIsAnError() {
        example.dialogue.setTool(OnlineTool.NONE);
        assertFound(Severity.ERROR, "online-tool-not-permitted");
    }

    @Test
    void aReportWithFifteenRowsIsAnError() {
        example.status.getEntries().remove(15);
        assertFound(Severity.ERROR, "status-row-missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 35, 40})
    void thirtyToFortyParticipantsAreAboutThirtyFive(int planned) {
        example.seminar.setPlannedParticipants(planned);
        assertEquals(List.of(), ContractRulesTest.findings(example));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6})
    void aVisitOfADayLessOrMoreIsAWarning(int days) {
        example.visit.setDays(days);
        assertFound(Severity.WARNING, "visit-days-unusual");
    }

    @Test
    void aCriterionThatFailedNeedsItsReason() {
        CriterionResult failed = example.meetingReport.getResults().get(0);
        failed.setOutcome(CriterionOutcome.FAILED);
        failed.getReason().add(GovernanceExample.text("en", "Paper was left over"));
        assertFound(Severity.ERROR, "criterion-aggregated-wrongly");
    }

    @Test
    void aReportDeliveredOnTheLastDayIsInTime() {
        example.report.setDelivered(day("2026-03-26"));
        assertEquals(List.of(), ContractRulesTest.findings(example));
    }

    @Test
    void aConsentOfTheDayOfTheEntryIsInTime() {
        ConsentRecord same = ContractFactory.eINSTANCE.createConsentRecord();
        same.setDate(day("2025-10-01"));
        example.contract.getConsents().add(GovernanceExample.named(same, "Consent", "同意"));
        InformationHandlerEntry entry = example.handler(HandlerRole.WORKER);
        entry.setListed(day("2025-10-01"));
        entry.setConsent(same);
        assertEquals(List.of(), ContractRulesTest.findings(example));
    }

    @Test
    void statusReportsEightMonthsApartAreAnError() {
        example.status.setDate(day("2026-03-02"));
        assertFound(Severity.ERROR, "status-report-overdue");
    }

    @Test
    void twoPaymentsToOnePersonForOneMeetingAddUp() {
        Participation second =
                ContractExample.participation(example.dialogue, ParticipationRole.MEMBER);
        second.setStakeholder(example.expert);
        second.setHonorarium(ContractFactory.eINSTANCE.createHonorarium());
        second.getHonorarium().setAmount(ContractExample.yen(1));
        assertFound(Severity.ERROR, "honorarium-over-cap");
    }

    @Test
    void anEventOfTheYearBeforeIsNotJudged() {
        example.seminar.setDate(day("2025-02-01"));
        example.seminar.getConsultations().clear();
        example.seminar.setPlannedParticipants(100);
        assertEquals(List.of(), ContractRulesTest.findings(example));
    }

    @Test
    void workThatGoesOnMayStillHoldItsEvents() {
        example.contract.getDeliverables().forEach(item -> item.setDelivered(null));
        example.laoDialogue.setState(EngagementState.PLANNED);
        example.asset.getDisposals().clear();
        assertEquals(List.of(), ContractRulesTest.findings(example));
    }
}
