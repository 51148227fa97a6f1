// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.policy.GapKind;
import org.kogai.testing.GovernanceExample;

import java.util.List;

class MandateServicesTest {
    private final MandateServices services = new MandateServices();
    private final GovernanceExample example = new GovernanceExample();
    private final Mandate rival = InstitutionsFactory.eINSTANCE.createMandate();

    @BeforeEach
    void letTwoMinistriesInspectWater() {
        example.mandate.getMedia().add(MediumCode.WATER);
        rival.setVerb(MandateVerb.INSPECT);
        rival.getMedia().add(MediumCode.WATER);
        example.other.getMandates().add(rival);
    }

    @Test
    void theSameVerbAboutTheSameMediumOverlaps() {
        assertTrue(services.isOverlapping(example.mandate));
        assertTrue(services.isOverlapping(rival));
    }

    @Test
    void anOverlapThatIsToBeConfirmedIsToldFromOthers() {
        rival.setConfidence(Confidence.SOURCED);
        assertFalse(services.isDoubtfulOverlap(rival));
        rival.setConfidence(Confidence.UNSURE);
        assertTrue(services.isDoubtfulOverlap(rival));
    }

    @Test
    void anotherVerbOrMediumDoesNot() {
        rival.setVerb(MandateVerb.PERMIT);
        assertFalse(services.isOverlapping(rival));
        rival.setVerb(MandateVerb.INSPECT);
        rival.getMedia().clear();
        assertFalse(services.isOverlapping(rival));
    }

    @Test
    void aGapMayNameAnOverlapThatTheMediaDoNotTell() {
        rival.getMedia().clear();
        assertFalse(services.isOverlapKnown(rival));
        example.gap.setKind(GapKind.OVERLAP);
        example.gap.getAffects().add(rival);
        assertTrue(services.isOverlapKnown(rival));
    }

    @Test
    void unitsOfOneInstitutionShareATaskWithoutOverlap() {
        example.ministry.getMandates().add(rival);
        assertFalse(services.isOverlapping(rival));
    }

    @Test
    void aRelationBetweenTheInstitutionsSettlesAnOverlap() {
        assertTrue(services.isOverlapSettled(rival));
        example.relation.setTarget(null);
        assertFalse(services.isOverlapSettled(rival));
    }

    @Test
    void theLabelNamesTheUnitThatDoesTheSame() {
        String label = services.overlapLabel(rival, null);
        assertTrue(label.contains("(Water)"), label);
        assertTrue(label.endsWith("same medium: MOI Department of Factories"), label);
    }

    @Test
    void theLabelNamesTheInstitutionAloneWhereItDoesTheSameItself() {
        Mandate own = InstitutionsFactory.eINSTANCE.createMandate();
        own.setVerb(MandateVerb.INSPECT);
        own.getMedia().add(MediumCode.WATER);
        example.ministry.getMandates().add(own);
        String label = services.overlapLabel(rival, null);
        assertTrue(label.endsWith("same medium: MOI"), label);
    }

    @Test
    void bodiesThatOnlyTrainAreNoRegulators() {
        rival.setVerb(MandateVerb.TRAIN);
        assertEquals(List.of(example.mandate.getHolder()), services.regulators(example.country));
    }
}
