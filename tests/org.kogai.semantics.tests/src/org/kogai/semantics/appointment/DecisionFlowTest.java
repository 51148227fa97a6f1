// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Condition;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.model.governance.regulation.RuleCondition;
import org.kogai.model.governance.regulation.RuleSet;

import java.util.List;

class DecisionFlowTest {
    private static final RegulationFactory FACTORY = RegulationFactory.eINSTANCE;

    private final RuleSet rules = FACTORY.createRuleSet();
    private final DecisionFlow flow = new DecisionFlow(rules);

    private ApplicabilityRule rule(Condition... conditions) {
        AllOf all = FACTORY.createAllOf();
        all.getConditions().addAll(List.of(conditions));
        ApplicabilityRule rule = FACTORY.createApplicabilityRule();
        rule.setCondition(all);
        rules.getRules().add(rule);
        return rule;
    }

    private static RuleCondition holds(ApplicabilityRule rule) {
        RuleCondition condition = FACTORY.createRuleCondition();
        condition.setRule(rule);
        return condition;
    }

    private static Not not(ApplicabilityRule rule) {
        Not not = FACTORY.createNot();
        not.setCondition(holds(rule));
        return not;
    }

    @Test
    void rulesThatMustAllHoldAreAskedInARow() {
        ApplicabilityRule cases = rule();
        ApplicabilityRule criteria = rule();
        ApplicabilityRule allowed = rule(holds(cases), holds(criteria));
        assertEquals(List.of(criteria), flow.afterYes(cases));
        assertEquals(List.of(allowed), flow.afterYes(criteria));
        assertEquals(List.of(), flow.next(cases));
    }

    @Test
    void aRuleWithConsequencesOfItsOwnIsAskedWhateverTheOneBeforeItSays() {
        ApplicabilityRule air = rule();
        ApplicabilityRule water = rule();
        water.getOutcomes().add(FACTORY.createOutcome());
        ApplicabilityRule senior = rule(holds(air), holds(water));
        assertEquals(List.of(senior), flow.afterYes(air));
        assertEquals(List.of(senior), flow.afterYes(water));
        assertEquals(List.of(water), flow.next(air));
    }

    @Test
    void aRuleThatExcludesTheOneBeforeItFollowsItsNo() {
        ApplicabilityRule large = rule();
        ApplicabilityRule medium = rule(not(large));
        rule();
        assertTrue(flow.nextAfterNo(large));
        assertFalse(flow.nextAfterNo(medium));
    }
}
