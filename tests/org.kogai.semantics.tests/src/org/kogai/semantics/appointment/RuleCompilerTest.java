// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.ComparisonOperator;
import org.kogai.model.governance.regulation.QuantityCondition;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.semantics.appointment.RuleProblem.Kind;

import java.util.List;
import java.util.Map;

class RuleCompilerTest {
    private final RuleSetExample example = new RuleSetExample();

    @ParameterizedTest
    @CsvSource({
        "GE, 20, true", "GT, 20, false", "LT, 20, false", "LE, 20, true", "EQ, 20, true",
        "GE, 19.9, false", "GT, 20.1, true", "LT, 19.9, true", "LE, 20.1, false", "EQ, 21, false",
    })
    void compares(ComparisonOperator operator, String effluent, boolean applies) {
        example.rule("A", example.effluent(operator, 20));

        assertEquals(
                applies ? List.of("A") : List.of(), example.classes(Map.of("effluent", effluent)));
    }

    @Test
    void asksFlagsAndChoices() {
        example.rule(
                "A", RuleSetExample.all(RuleSetExample.flag(example.zone), example.sector("food")));

        assertEquals(List.of("A"), example.classes(Map.of("zone", "true", "sector", "food")));
        assertEquals(List.of(), example.classes(Map.of("zone", "true", "sector", "textile")));
        assertEquals(List.of(), example.classes(Map.of("zone", "true")));
    }

    @Test
    void asksOtherRulesInAnyOrder() {
        ApplicabilityRule late = RegulationFactory.eINSTANCE.createApplicabilityRule();
        example.rule("A", RuleSetExample.not(RuleSetExample.applies(late)));
        late.setCode("B");
        late.setCondition(RuleSetExample.flag(example.zone));
        example.rules.getRules().add(late);

        assertEquals(List.of("A"), example.classes(Map.of()));
        assertEquals(List.of(), example.classes(Map.of("zone", "true")));
    }

    @Test
    void followsTheReadingThatIsChosenOrAskedFor() {
        example.rule("A", example.reads("wide"));

        assertEquals(List.of(), example.classes(Map.of()));
        assertEquals(List.of("A"), example.classes(Map.of(), Map.of("reading", "wide")));
    }

    @Test
    void staysAsItWasWhenTheModelChangesLater() {
        QuantityCondition condition = example.effluent(ComparisonOperator.GE, 20);
        example.rule("A", condition);
        CompiledRules compiled = RuleCompiler.compile(example.rules).rules().orElseThrow();

        condition.getValue().setValue(50);

        FactoryFacts facts = compiled.columns().facts("f", Map.of("effluent", "30"));
        assertTrue(compiled.assess(facts).is("A"));
    }

    @ParameterizedTest
    @CsvSource({"effluent, x", "effluent, -1", "effluent, NaN", "zone, yes", "sector, mining"})
    void refusesWhatAColumnCannotHold(String column, String value) {
        FactoryColumns columns = FactoryColumns.of(example.rules);

        UnreadableCellException wrong =
                assertThrows(
                        UnreadableCellException.class,
                        () -> columns.facts("f", Map.of(column, value)));

        assertEquals(column + "=" + value, wrong.column() + "=" + wrong.value());
    }

    @Test
    void reportsAMissingCondition() {
        example.rule("A", null);

        assertEquals(List.of(new RuleProblem(Kind.CONDITION_MISSING, "A", "")), example.problems());
    }

    @Test
    void reportsAllOfNothing() {
        example.rule("A", RuleSetExample.all());

        assertEquals(List.of(new RuleProblem(Kind.CONDITION_EMPTY, "A", "")), example.problems());
    }

    @Test
    void reportsAnAttributeOfAnotherRuleSet() {
        example.rule("A", RuleSetExample.flag(new RuleSetExample().zone));

        assertEquals(
                List.of(new RuleProblem(Kind.ATTRIBUTE_UNKNOWN, "A", "zone")), example.problems());
    }

    @Test
    void reportsAnAttributeOfAnotherType() {
        example.rule("A", RuleSetExample.flag(example.effluent));

        assertEquals(
                List.of(new RuleProblem(Kind.ATTRIBUTE_OF_ANOTHER_TYPE, "A", "effluent")),
                example.problems());
    }

    @Test
    void reportsUnitsThatDiffer() {
        QuantityCondition condition = example.effluent(ComparisonOperator.GE, 20);
        condition.getValue().setUnit(Unit.NM3_PER_H);
        example.rule("A", condition);

        assertEquals(
                List.of(new RuleProblem(Kind.UNITS_DIFFER, "A", "effluent")), example.problems());
    }

    @Test
    void reportsALimitThatIsMissing() {
        QuantityCondition condition = example.effluent(ComparisonOperator.GE, 20);
        condition.setValue(null);
        example.rule("A", condition);

        assertEquals(
                List.of(new RuleProblem(Kind.VALUE_MISSING, "A", "effluent")), example.problems());
    }

    @Test
    void reportsAChoiceThatIsNone() {
        example.rule("A", example.sector("mining"));

        assertEquals(
                List.of(new RuleProblem(Kind.CHOICE_UNKNOWN, "A", "sector=mining")),
                example.problems());
    }

    @Test
    void reportsRulesThatDependOnThemselves() {
        ApplicabilityRule a = example.rule("A", null);
        ApplicabilityRule b = example.rule("B", RuleSetExample.applies(a));
        a.setCondition(RuleSetExample.applies(b));

        assertEquals(List.of(new RuleProblem(Kind.CYCLE, "A", "")), example.problems());
    }

    @Test
    void reportsARuleOfAnotherSet() {
        ApplicabilityRule foreign = new RuleSetExample().rule("X", example.sector("food"));
        example.rule("A", RuleSetExample.applies(foreign));

        assertTrue(example.problems().contains(new RuleProblem(Kind.RULE_UNKNOWN, "A", "X")));
    }

    @Test
    void reportsUnknownSettingsAndOptions() {
        List<RuleProblem> problems =
                RuleCompiler.compile(example.rules, Map.of("mood", "good", "reading", "loose"))
                        .problems();

        assertEquals(
                List.of(
                        new RuleProblem(Kind.SETTING_UNKNOWN, "", "mood"),
                        new RuleProblem(Kind.OPTION_UNKNOWN, "", "reading=loose")),
                problems);
    }

    @Test
    void reportsAKeyThatIsUsedTwice() {
        example.zone.setKey("effluent");

        assertEquals(
                List.of(new RuleProblem(Kind.KEY_NOT_UNIQUE, "", "effluent")), example.problems());
    }

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesWhatIsWrong(Kind kind) {
        RuleProblem problem = new RuleProblem(kind, "A", "key");

        assertFalse(problem.message("en").isBlank());
        assertFalse(problem.message("ja").equals(problem.message("en")));
    }
}
