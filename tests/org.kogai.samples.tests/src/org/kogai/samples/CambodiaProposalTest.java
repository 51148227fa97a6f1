// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.policy.ProposalStatus;
import org.kogai.model.governance.regulation.RuleSet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CambodiaProposalTest {
    @TempDir Path folder;

    private CambodiaProject project;
    private PolicyProposal proposal;

    @BeforeEach
    void load() throws IOException {
        project = CambodiaProject.in(folder);
        proposal = project.all(PolicyProposal.class).findFirst().orElseThrow();
    }

    @Test
    void holdsTheTenGapsWithTheirEvidence() {
        List<Gap> gaps = project.all(Gap.class).toList();

        assertEquals(
                IntStream.rangeClosed(1, 10).mapToObj(n -> "K" + n).toList(),
                gaps.stream().map(Gap::getCode).toList());
        assertTrue(gaps.stream().noneMatch(gap -> gap.getCitations().isEmpty()));
        assertTrue(gaps.stream().noneMatch(gap -> gap.getAffects().isEmpty()));
    }

    @Test
    void answersTheGapsThatAskForAManager() {
        Set<String> answered =
                proposal.getMeasures().stream()
                        .flatMap(measure -> measure.getAddresses().stream())
                        .map(Gap::getCode)
                        .collect(Collectors.toSet());

        assertTrue(answered.containsAll(Set.of("K1", "K2", "K3", "K4", "K5", "K10")));
    }

    @Test
    void isMarkedAsOurDraft() {
        assertEquals(ProposalStatus.DRAFT, proposal.getStatus());
        assertEquals(Confidence.UNSOURCED, proposal.getConfidence());
        assertTrue(Texts.in(proposal.getNote(), "en").orElseThrow().getValue().contains("Draft"));
        assertTrue(Texts.in(proposal.getNote(), "ja").orElseThrow().getValue().contains("案"));
    }

    @Test
    void completesEachMeasure() {
        proposal.getMeasures().forEach(CambodiaProposalTest::assertComplete);
    }

    @Test
    void setsMilestonesInTheFuture() {
        assertTrue(
                project.all(Milestone.class)
                        .map(Milestone::getDue)
                        .map(PartialDate::first)
                        .allMatch(due -> due.isAfter(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void setsNoMilestoneBeforeThoseThatItDependsOn() {
        for (Milestone milestone : project.all(Milestone.class).toList()) {
            for (Element before : milestone.getDependsOn()) {
                assertTrue(
                        ((Milestone) before).getDue().compareTo(milestone.getDue()) < 0,
                        milestone.label("en"));
            }
        }
    }

    @Test
    void certifiesOnlyUnderTheSubDecreeThatGivesTheMandate() {
        assertTrue(
                milestone("First certificates by completion test")
                        .getDependsOn()
                        .contains(milestone("Sub-decree adopted")));
        assertTrue(
                milestone("Sub-decree adopted")
                        .getDependsOn()
                        .contains(milestone("Sub-decree submitted")));
        assertTrue(
                milestone("Sub-decree submitted")
                        .getDependsOn()
                        .contains(milestone("Report on the pilot")));
    }

    @Test
    void beginsTheDutyOnlyWhenBothRoutesHaveGivenCertificates() {
        Milestone duty = milestone("Duty to appoint begins with the largest sources");
        assertTrue(
                duty.getDependsOn()
                        .containsAll(
                                List.of(
                                        milestone("First certificates by completion test"),
                                        milestone("First examination"))));
    }

    @Test
    void asksNothingOfManagersBeforeTheDutyToAppointThem() {
        Milestone duty = milestone("Duty to appoint begins with the largest sources");
        for (String later :
                List.of(
                        "Signature of the qualified manager required",
                        "Managers’ records checked at joint inspections")) {
            assertTrue(milestone(later).getDependsOn().contains(duty), later);
        }
    }

    private Milestone milestone(String name) {
        return project.all(Milestone.class)
                .filter(one -> one.label("en").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Short is one year, middle three and long five (dossier 7.3), from the report's day on. */
    @Test
    void endsEachMeasureWithinItsHorizon() {
        for (PolicyMeasure measure : proposal.getMeasures()) {
            int years = 1 + 2 * measure.getHorizon().getValue();
            LocalDate end = LocalDate.of(2026, 3, 31).plusYears(years);
            assertTrue(measure.isSetHorizon(), measure.label("en"));
            assertTrue(
                    measure.getMilestones().stream()
                            .map(Milestone::getDue)
                            .noneMatch(due -> due.first().isAfter(end)),
                    measure.label("en"));
        }
    }

    @Test
    void triesOutTheFirstStepOfTheMeasureOnScope() {
        RuleSet draft =
                project.all(RuleSet.class)
                        .filter(rules -> "KH-DRAFT".equals(rules.getKey()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("Sources of level 3", "Large sources of level 2"),
                draft.getRules().stream().map(rule -> rule.label("en")).toList());
    }

    @Test
    void saysOfEachTargetThatItIsAWorkingFigure() {
        assertTrue(
                proposal.getMeasures().stream()
                        .flatMap(measure -> measure.getIndicators().stream())
                        .allMatch(indicator -> !indicator.getNote().isEmpty()));
    }

    @Test
    void comparesWithTheJapaneseAct() {
        assertTrue(
                proposal.getRationales().stream()
                        .flatMap(rationale -> rationale.getComparesWith().stream())
                        .map(LegalInstrument::getNumber)
                        .anyMatch("Act No. 107 of 1971"::equals));
    }

    @Test
    void comparesWithNoLawOfItsOwn() {
        assertTrue(
                proposal.getRationales().stream()
                        .flatMap(rationale -> rationale.getComparesWith().stream())
                        .map(LegalInstrument::getJurisdiction)
                        .noneMatch(proposal.getJurisdiction()::equals));
    }

    private static void assertComplete(PolicyMeasure measure) {
        String name = measure.label("en");
        assertFalse(measure.getAddresses().isEmpty(), name);
        assertFalse(measure.getLegalBasis().isEmpty(), name);
        assertNotNull(measure.getResponsible(), name);
        assertFalse(measure.getMilestones().isEmpty(), name);
        assertFalse(measure.getIndicators().isEmpty(), name);
        assertFalse(measure.getRisks().isEmpty(), name);
        assertFalse(measure.getContent().isEmpty(), name);
    }
}
