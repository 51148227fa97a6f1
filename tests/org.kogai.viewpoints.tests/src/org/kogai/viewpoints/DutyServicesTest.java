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
    private static String label(Modality modality) {
        Obligation duty = LawFactory.eINSTANCE.createObligation();
        duty.getName().add(GovernanceExample.text("en", "Installation"));
        duty.setModality(modality);
        duty.setDeadlineDays(60);
        return new DutyServices().dutyLabel(duty, null);
    }

    @Test
    void whatIsForbiddenIsSoForItsDays() {
        assertEquals("Installation\nfor 60 days", label(Modality.MUST_NOT));
        assertEquals("Installation\n60 days", label(Modality.MUST));
    }

    @Test
    void anOutcomeOfTheClassRefusedIsARefusal() {
        Outcome outcome = RegulationFactory.eINSTANCE.createOutcome();
        assertFalse(new DecisionServices().isRefusal(outcome));
        outcome.setClassification("refused");
        assertTrue(new DecisionServices().isRefusal(outcome));
    }
}
