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
                "Appoint managers\nShort term (1 year)",
                services.measureLabel(example.measure, null));
    }

    @Test
    void aGapOfNoKindHasItsNameOnly() {
        assertEquals("G1 · No qualified person", services.tracedGapLabel(example.gap, null));
        example.gap.setKind(GapKind.MISSING);
        assertEquals(
                "G1 · No qualified person\nMissing", services.tracedGapLabel(example.gap, null));
    }
}
