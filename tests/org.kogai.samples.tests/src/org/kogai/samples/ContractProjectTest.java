// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.DeliverableForm;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.SecurityItem;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.WorkingGroup;
import org.kogai.model.governance.institutions.Person;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Severity;
import org.kogai.semantics.validation.Validation;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the contract project states, read from the specification. */
class ContractProjectTest {
    private final SampleProject project = SampleProject.of("contract");
    private final Contract contract = project.all(Contract.class).findFirst().orElseThrow();

    private <T extends Engagement> List<T> planned(Class<T> type) {
        return project.all(type)
                .filter(event -> event.getState() == EngagementState.PLANNED)
                .toList();
    }

    @Test
    void isDueOnThursday26March2026() {
        assertEquals("2026-03-26", contract.getDue().toString());
        assertEquals(DayOfWeek.THURSDAY, contract.getDue().first().getDayOfWeek());
    }

    @Test
    void plansADialogueForEachCountryOnBothThemesAndAllContents() {
        assertEquals(
                List.of("KH", "LA"),
                planned(PolicyDialogue.class).stream()
                        .map(event -> event.getJurisdiction().getIsoCode())
                        .toList());
        for (PolicyDialogue dialogue : planned(PolicyDialogue.class)) {
            assertEquals(
                    5,
                    dialogue.getAgenda().stream().map(item -> item.getKind()).distinct().count());
        }
    }

    @Test
    void plansAnOnlineAndAFaceToFaceMeetingOfEachWorkingGroup() {
        for (WorkingGroup group : project.all(WorkingGroup.class).toList()) {
            assertEquals(
                    List.of(EngagementMode.ONLINE, EngagementMode.FACE),
                    group.getMeetings().stream().map(Engagement::getMode).toList());
        }
        assertEquals(2, project.all(WorkingGroup.class).count());
    }

    @Test
    void invitesThreeForFiveDays() {
        Invitation visit = planned(Invitation.class).get(0);
        assertEquals(3, visit.getInvitees());
        assertEquals(5, visit.getDays());
    }

    @Test
    void plansTheSeminarForThirtyFive() {
        Seminar seminar = planned(Seminar.class).get(0);
        assertEquals(35, seminar.getPlannedParticipants());
        assertEquals(3, seminar.getPurposes().size());
    }

    @Test
    void saysOfNothingInTheContractThatItWasHeldOrHandedIn() {
        List<Engagement> held =
                project.all(Engagement.class)
                        .filter(event -> event.getState() != EngagementState.PLANNED)
                        .toList();
        assertEquals(1, held.size());
        assertEquals("2025-03-31", held.get(0).getValidTo().toString());
        assertTrue(project.all(Deliverable.class).allMatch(item -> item.getDelivered() == null));
    }

    @Test
    void listsTheDeliverables() {
        assertEquals(
                Set.copyOf(DeliverableForm.VALUES),
                project.all(Deliverable.class)
                        .map(Deliverable::getForm)
                        .collect(Collectors.toSet()));
    }

    @Test
    void listsTheRolesOfTheExampleAndNoPerson() {
        assertEquals(
                List.of(
                        HandlerRole.RESPONSIBLE,
                        HandlerRole.MANAGER,
                        HandlerRole.MANAGER,
                        HandlerRole.WORKER,
                        HandlerRole.WORKER,
                        HandlerRole.SUBCONTRACTOR_MANAGER),
                project.all(InformationHandlerEntry.class)
                        .map(InformationHandlerEntry::getRole)
                        .toList());
        assertEquals(0, project.all(Person.class).count());
    }

    @Test
    void hasTheSeventeenSecurityItemsAndSixteenRows() {
        assertEquals(
                IntStream.rangeClosed(1, 17).boxed().toList(),
                project.all(SecurityItem.class).map(SecurityItem::getNumber).toList());
        assertEquals(
                IntStream.rangeClosed(2, 17).boxed().toList(),
                project.all(SecurityStatusEntry.class)
                        .map(row -> row.getItem().getNumber())
                        .toList());
    }

    @Test
    void leavesTheFormsBlankUntilTheWorkBegins() {
        assertTrue(project.all(SecurityStatusEntry.class).noneMatch(row -> row.isSetStatus()));
        assertTrue(project.all(CriterionResult.class).noneMatch(result -> result.isSetOutcome()));
    }

    @Test
    void leavesNothingOpenButAddressesAndLocalNamesThatMayCome() {
        assertEquals(
                Set.of("handler-address-missing", "local-name-missing"),
                new Validation(Rules.all())
                        .check(project.model(), () -> false).stream()
                                .filter(finding -> finding.rule().severity() != Severity.ERROR)
                                .map(finding -> finding.rule().id())
                                .collect(Collectors.toSet()));
    }
}
