// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LegalInstrument;

import java.util.List;

class LegalForceTest {
    private final Workspace workspace = GovernanceFactory.eINSTANCE.createWorkspace();
    private final LegalInstrument old = law();
    private final LegalInstrument newer = law();

    @Test
    void lawWithoutStatusApplies() {
        assertEquals(LegalForce.PRESENT, force(old));
    }

    @Test
    void lawThatNewerOneReplacesHasEnded() {
        link(InstrumentRelationKind.REPLACES, newer, old).setConfidence(Confidence.SOURCED);

        assertEquals(LegalForce.ENDED, force(old));
        assertEquals(LegalForce.PRESENT, force(newer));
    }

    @Test
    void lawIsDoubtfulWhereItsReplacementIs() {
        link(InstrumentRelationKind.REPLACES, newer, old).setConfidence(Confidence.UNSURE);
        LegalInstrument amendment = law();
        link(InstrumentRelationKind.AMENDS, amendment, old);

        assertEquals(LegalForce.DOUBTFUL, force(old));
        assertEquals(LegalForce.DOUBTFUL, force(amendment));
    }

    @Test
    void billOfWhichNobodyKnowsTheResultIsDoubtful() {
        newer.setStatus(InstrumentStatus.UNKNOWN);
        assertEquals(LegalForce.PRESENT, force(newer));
        link(InstrumentRelationKind.AMENDS, newer, old);
        assertEquals(LegalForce.DOUBTFUL, force(newer));
        newer.setPromulgated(PartialDate.parse("2005"));
        assertEquals(LegalForce.PRESENT, force(newer));
    }

    @Test
    void lawOfUnknownStatusIsDoubtfulWhereItCouldNotBeConfirmedItself() {
        old.setStatus(InstrumentStatus.UNKNOWN);
        assertEquals(LegalForce.PRESENT, force(old));
        old.setConfidence(Confidence.UNSURE);
        assertEquals(LegalForce.DOUBTFUL, force(old));
    }

    @Test
    void statusThatSomebodyGaveDecides() {
        link(InstrumentRelationKind.REPLACES, newer, old).setConfidence(Confidence.SOURCED);
        old.setStatus(InstrumentStatus.IN_FORCE);
        newer.setStatus(InstrumentStatus.DRAFT);

        assertEquals(LegalForce.PRESENT, force(old));
        assertEquals(LegalForce.NOT_YET, force(newer));
    }

    @Test
    void draftReplacesNothingYet() {
        link(InstrumentRelationKind.REPLACES, newer, old).setConfidence(Confidence.SOURCED);
        newer.setStatus(InstrumentStatus.DRAFT);

        assertEquals(LegalForce.PRESENT, force(old));
    }

    private LegalForce force(LegalInstrument law) {
        return LegalForce.of(law, new Governance(List.of(workspace)));
    }

    private LegalInstrument law() {
        LegalInstrument law = LawFactory.eINSTANCE.createLegalInstrument();
        workspace.getInstruments().add(law);
        return law;
    }

    private static InstrumentRelation link(
            InstrumentRelationKind kind, LegalInstrument from, LegalInstrument to) {
        InstrumentRelation link = LawFactory.eINSTANCE.createInstrumentRelation();
        link.setKind(kind);
        link.setTarget(to);
        from.getRelations().add(link);
        return link;
    }
}
