// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.AttributeType;
import org.kogai.model.governance.regulation.ChoiceCondition;
import org.kogai.model.governance.regulation.ComparisonOperator;
import org.kogai.model.governance.regulation.Condition;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.QuantityCondition;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.model.governance.regulation.RuleCondition;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.regulation.RuleSetting;
import org.kogai.model.governance.regulation.SettingCondition;

import java.util.List;
import java.util.Map;

/** A small rule set: effluent, a flag, a sector and one setting. */
final class RuleSetExample {
    private static final RegulationFactory MAKE = RegulationFactory.eINSTANCE;

    final RuleSet rules = MAKE.createRuleSet();
    final FactoryAttribute effluent = attribute("effluent", AttributeType.NUMBER);
    final FactoryAttribute zone = attribute("zone", AttributeType.FLAG);
    final FactoryAttribute sector = attribute("sector", AttributeType.CHOICE);
    final RuleSetting reading = MAKE.createRuleSetting();

    RuleSetExample() {
        effluent.setUnit(Unit.M3_PER_DAY);
        sector.getChoices().addAll(List.of("textile", "food"));
        reading.setKey("reading");
        reading.getOptions().addAll(List.of("narrow", "wide"));
        reading.setChosen("narrow");
        rules.getAttributes().addAll(List.of(effluent, zone, sector));
        rules.getSettings().add(reading);
    }

    private static FactoryAttribute attribute(String key, AttributeType type) {
        FactoryAttribute attribute = MAKE.createFactoryAttribute();
        attribute.setKey(key);
        attribute.setType(type);
        return attribute;
    }

    /** Adds a rule whose outcome is the class of the same name as its code. */
    ApplicabilityRule rule(String code, Condition condition) {
        ApplicabilityRule rule = MAKE.createApplicabilityRule();
        rule.setCode(code);
        rule.setCondition(condition);
        Outcome outcome = MAKE.createOutcome();
        outcome.setClassification(code);
        rule.getOutcomes().add(outcome);
        rules.getRules().add(rule);
        return rule;
    }

    QuantityCondition effluent(ComparisonOperator operator, double limit) {
        QuantityCondition condition = MAKE.createQuantityCondition();
        condition.setAttribute(effluent);
        condition.setOperator(operator);
        Quantity value = GovernanceFactory.eINSTANCE.createQuantity();
        value.setValue(limit);
        value.setUnit(Unit.M3_PER_DAY);
        condition.setValue(value);
        return condition;
    }

    static FlagCondition flag(FactoryAttribute attribute) {
        FlagCondition condition = MAKE.createFlagCondition();
        condition.setAttribute(attribute);
        return condition;
    }

    ChoiceCondition sector(String... values) {
        ChoiceCondition condition = MAKE.createChoiceCondition();
        condition.setAttribute(sector);
        condition.getValues().addAll(List.of(values));
        return condition;
    }

    static RuleCondition applies(ApplicabilityRule rule) {
        RuleCondition condition = MAKE.createRuleCondition();
        condition.setRule(rule);
        return condition;
    }

    SettingCondition reads(String option) {
        SettingCondition condition = MAKE.createSettingCondition();
        condition.setSetting(reading);
        condition.setOption(option);
        return condition;
    }

    static Not not(Condition condition) {
        Not not = MAKE.createNot();
        not.setCondition(condition);
        return not;
    }

    static AllOf all(Condition... conditions) {
        AllOf all = MAKE.createAllOf();
        all.getConditions().addAll(List.of(conditions));
        return all;
    }

    List<String> classes(Map<String, String> cells) {
        return classes(cells, Map.of());
    }

    List<String> classes(Map<String, String> cells, Map<String, String> settings) {
        CompiledRules compiled = RuleCompiler.compile(rules, settings).rules().orElseThrow();
        return compiled.assess(compiled.columns().facts("f", cells)).classes();
    }

    List<RuleProblem> problems() {
        return RuleCompiler.compile(rules).problems();
    }
}
