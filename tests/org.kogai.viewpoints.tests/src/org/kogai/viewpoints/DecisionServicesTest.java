// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.testing.GovernanceExample;

class DecisionServicesTest {
    private static final RegulationFactory FACTORY = RegulationFactory.eINSTANCE;

    @Test
    void aQuestionInAnotherLanguageSaysSo() {
        FactoryAttribute attribute =
                GovernanceExample.named(
                        FACTORY.createFactoryAttribute(), "Has soot facilities", "ばい煙発生施設の有無");
        FlagCondition condition = FACTORY.createFlagCondition();
        condition.setAttribute(attribute);
        ApplicabilityRule rule =
                GovernanceExample.named(FACTORY.createApplicabilityRule(), "Soot", "ばい煙");
        rule.setCondition(condition);
        FACTORY.createRuleSet().getRules().add(rule);
        assertEquals("Soot\u00a0[en]?\nHas soot facilities\u00a0[en]", label(rule, "km"));
        assertEquals("Soot?\nHas soot facilities", label(rule, "en"));
    }

    private static String label(ApplicabilityRule rule, String language) {
        return new DecisionServices().questionLabel(rule, GovernanceServicesTest.diagram(language));
    }
}
