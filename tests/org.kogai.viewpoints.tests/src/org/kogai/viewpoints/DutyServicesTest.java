// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.Modality;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.testing.GovernanceExample;

class DutyServicesTest {
    private static String label(Modality modality, String event) {
        Obligation duty = LawFactory.eINSTANCE.createObligation();
        duty.getName().add(GovernanceExample.text("en", "Installation"));
        duty.setModality(modality);
        duty.setDeadlineDays(60);
        duty.setTriggerEvent(event);
        return new DutyServices().dutyLabel(duty, null);
    }

    @Test
    void theDaysOfADutyAreADeadlineAWaitOrAnAdvance() {
        assertEquals("Installation\nfor 60 days", label(Modality.MUST_NOT, "notification"));
        assertEquals("Installation\n60 days", label(Modality.MUST, "appointment"));
        assertEquals("Installation\n60 days before", label(Modality.MUST, "before work begins"));
    }

    @Test
    void anOutcomeOfTheClassRefusedIsARefusal() {
        Outcome outcome = RegulationFactory.eINSTANCE.createOutcome();
        assertFalse(new DecisionServices().isRefusal(outcome));
        outcome.setClassification("refused");
        assertTrue(new DecisionServices().isRefusal(outcome));
    }
}
