// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.model.governance.policy.PolicyPackage;

import java.util.List;

class ChoicesTest {
    private final Samples samples = new Samples();
    private final Gap gap = PolicyFactory.eINSTANCE.createGap();
    private final Choices severities = new Choices(PolicyPackage.Literals.GAP__SEVERITY);

    private void choose(int index) {
        samples.run(severities.choose(samples.domain, gap, index));
    }

    @Test
    void theEmptyChoiceComesFirst() {
        assertEquals(
                List.of("", "Medium", "Low", "High"), severities.labels(new Labels("en", "en")));
    }

    @Test
    void whatNobodyChoseIsShownEmpty() {
        assertEquals(0, severities.index(gap));
    }

    @Test
    void theFirstLiteralCanBeChosen() {
        choose(1);
        assertTrue(gap.isSetSeverity());
        assertEquals(Level.MEDIUM, gap.getSeverity());
        assertEquals(1, severities.index(gap));
    }

    @Test
    void theEmptyChoiceTakesTheValueAwayAndUndoBringsItBack() {
        gap.setSeverity(Level.MEDIUM);
        choose(0);
        assertFalse(gap.isSetSeverity());
        samples.domain.getCommandStack().undo();
        assertTrue(gap.isSetSeverity());
        assertEquals(1, severities.index(gap));
    }

    @Test
    void undoOfAFirstChoiceLeavesItOpenAgain() {
        choose(3);
        samples.domain.getCommandStack().undo();
        assertFalse(gap.isSetSeverity());
    }

    @Test
    void theSameChoiceAgainIsNoChange() {
        assertTrue(severities.choose(samples.domain, gap, 0).isEmpty());
    }

    @Test
    void whatCannotBeLeftOpenHasNoEmptyChoice() {
        Choices states = new Choices(PolicyPackage.Literals.POLICY_PROPOSAL__STATUS);
        assertFalse(states.labels(new Labels("en", "en")).contains(""));
    }
}
