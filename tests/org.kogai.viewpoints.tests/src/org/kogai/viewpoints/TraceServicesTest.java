// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.policy.GapKind;
import org.kogai.model.governance.policy.Horizon;
import org.kogai.testing.GovernanceExample;

class TraceServicesTest {
    private final TraceServices services = new TraceServices();
    private final GovernanceExample example = new GovernanceExample();

    @Test
    void aMeasureSaysNothingThatNobodyDecided() {
        assertEquals("Appoint managers", services.measureLabel(example.measure, null));
    }

    @Test
    void aMeasureSaysWhatWasDecided() {
        example.measure.setHorizon(Horizon.SHORT);
        assertEquals(
                "Appoint managers\nShort\u00a0term\u00a0(1\u00a0year)",
                services.measureLabel(example.measure, null));
    }

    @Test
    void aGapOfNoKindHasItsNameOnly() {
        assertEquals("G1 · No qualified person", services.tracedGapLabel(example.gap, null));
        example.gap.setKind(GapKind.MISSING);
        assertEquals(
                "G1 · No qualified person\nMissing", services.tracedGapLabel(example.gap, null));
    }

    @Test
    void aNameThatTellsTheKindOfAGapIsNotFollowedByIt() {
        example.gap.setKind(GapKind.WEAK);
        example.gap.getName().get(0).setValue("Weak enforcement");
        assertEquals("G1 · Weak enforcement", services.tracedGapLabel(example.gap, null));
        example.gap.getName().get(0).setValue("Weakness of enforcement");
        assertEquals(
                "G1 · Weakness of enforcement\nWeak", services.tracedGapLabel(example.gap, null));
    }
}
