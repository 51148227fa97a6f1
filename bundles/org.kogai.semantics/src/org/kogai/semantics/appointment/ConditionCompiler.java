// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.AnyOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.AttributeType;
import org.kogai.model.governance.regulation.ChoiceCondition;
import org.kogai.model.governance.regulation.Condition;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.QuantityCondition;
import org.kogai.model.governance.regulation.RuleCondition;
import org.kogai.model.governance.regulation.SettingCondition;
import org.kogai.model.governance.regulation.util.RegulationSwitch;
import org.kogai.semantics.appointment.RuleProblem.Kind;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Turns the conditions of one rule into checks. What is wrong is reported and never applies, so
 * that one pass finds all problems.
 */
final class ConditionCompiler extends RegulationSwitch<Check> {
    private final FactoryColumns columns;
    private final List<ApplicabilityRule> rules;
    private final Readings readings;
    private final BiConsumer<Kind, String> problems;

    /**
     * @param rules all rules of the set
     * @param problems hears what is wrong and about which subject
     */
    ConditionCompiler(
            FactoryColumns columns,
            List<ApplicabilityRule> rules,
            Readings readings,
            BiConsumer<Kind, String> problems) {
        this.columns = columns;
        this.rules = rules;
        this.readings = readings;
        this.problems = problems;
    }

    Check compile(Condition condition) {
        return condition == null ? wrong(Kind.CONDITION_MISSING, "") : doSwitch(condition);
    }

    @Override
    public Check caseAllOf(AllOf all) {
        return Checks.all(parts(all.getConditions()));
    }

    @Override
    public Check caseAnyOf(AnyOf any) {
        return Checks.any(parts(any.getConditions()));
    }

    private List<Check> parts(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return List.of(wrong(Kind.CONDITION_EMPTY, ""));
        }
        return conditions.stream().map(this::compile).toList();
    }

    @Override
    public Check caseNot(Not not) {
        return Checks.not(compile(not.getCondition()));
    }

    @Override
    public Check caseQuantityCondition(QuantityCondition condition) {
        FactoryAttribute attribute = condition.getAttribute();
        Stream<Check> wrong = attributeProblem(attribute, AttributeType.NUMBER);
        if (condition.getValue() == null) {
            return wrong(Kind.VALUE_MISSING, key(attribute));
        }
        if (attribute != null && attribute.getUnit() != condition.getValue().getUnit()) {
            return wrong(Kind.UNITS_DIFFER, key(attribute));
        }
        return wrong.findFirst()
                .orElseGet(
                        () ->
                                Checks.comparison(
                                        columns.index(attribute),
                                        condition.getOperator(),
                                        condition.getValue().getValue()));
    }

    @Override
    public Check caseFlagCondition(FlagCondition condition) {
        FactoryAttribute attribute = condition.getAttribute();
        return attributeProblem(attribute, AttributeType.FLAG)
                .findFirst()
                .orElseGet(() -> Checks.flag(columns.index(attribute)));
    }

    @Override
    public Check caseChoiceCondition(ChoiceCondition condition) {
        FactoryAttribute attribute = condition.getAttribute();
        return attributeProblem(attribute, AttributeType.CHOICE)
                .findFirst()
                .orElseGet(() -> choice(attribute, condition.getValues()));
    }

    private Check choice(FactoryAttribute attribute, List<String> values) {
        BitSet accepted = new BitSet();
        for (String value : values) {
            int index = attribute.getChoices().indexOf(value);
            if (index < 0) {
                return wrong(Kind.CHOICE_UNKNOWN, key(attribute) + "=" + value);
            }
            accepted.set(index);
        }
        return values.isEmpty()
                ? wrong(Kind.CHOICE_UNKNOWN, key(attribute))
                : Checks.choice(columns.index(attribute), accepted);
    }

    @Override
    public Check caseRuleCondition(RuleCondition condition) {
        int index = rules.indexOf(condition.getRule());
        return index < 0
                ? wrong(Kind.RULE_UNKNOWN, RuleName.of(condition.getRule()))
                : Checks.rule(index);
    }

    @Override
    public Check caseSettingCondition(SettingCondition condition) {
        return readings.check(condition, problems);
    }

    private Stream<Check> attributeProblem(FactoryAttribute attribute, AttributeType type) {
        if (attribute == null || columns.index(attribute) < 0) {
            return Stream.of(wrong(Kind.ATTRIBUTE_UNKNOWN, key(attribute)));
        }
        return attribute.getType() == type
                ? Stream.empty()
                : Stream.of(wrong(Kind.ATTRIBUTE_OF_ANOTHER_TYPE, key(attribute)));
    }

    private static String key(FactoryAttribute attribute) {
        return attribute == null || attribute.getKey() == null ? "" : attribute.getKey();
    }

    private Check wrong(Kind kind, String subject) {
        problems.accept(kind, subject);
        return Check.NEVER;
    }
}
