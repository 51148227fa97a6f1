// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.regulation.RuleSetting;
import org.kogai.semantics.appointment.CompiledRules.Effect;
import org.kogai.semantics.appointment.CompiledRules.Step;
import org.kogai.semantics.appointment.RuleProblem.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a rule set ready to be applied, or says why it cannot be. */
public final class RuleCompiler {
    /** Posts by tier, then as the model lists them; what is no post comes after all posts. */
    private static final Comparator<Outcome> BY_POST =
            Comparator.comparingInt(RuleCompiler::tier).thenComparingInt(RuleCompiler::position);

    private final RuleSet ruleSet;
    private final List<ApplicabilityRule> rules;
    private final FactoryColumns columns;
    private final Readings readings;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleCompiler(RuleSet ruleSet, Map<String, String> settings) {
        this.ruleSet = ruleSet;
        rules = List.copyOf(ruleSet.getRules());
        columns = FactoryColumns.of(ruleSet);
        readings = Readings.of(ruleSet, settings);
    }

    /**
     * A rule set made ready, or what is wrong with it.
     *
     * @param rules present exactly when there are no problems
     * @param problems everything that is wrong
     */
    public record Result(Optional<CompiledRules> rules, List<RuleProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Makes a rule set ready with the readings that the model has chosen. */
    public static Result compile(RuleSet rules) {
        return compile(rules, Map.of());
    }

    /**
     * Makes a rule set ready.
     *
     * @param settings options by key of the setting; the other settings stay as the model has
     *     chosen
     */
    public static Result compile(RuleSet rules, Map<String, String> settings) {
        return new RuleCompiler(rules, settings).result();
    }

    private Result result() {
        checkKeys(ruleSet.getAttributes().stream().map(FactoryAttribute::getKey));
        checkKeys(ruleSet.getSettings().stream().map(RuleSetting::getKey));
        readings.check((kind, subject) -> problems.add(new RuleProblem(kind, "", subject)));
        List<Check> checks = rules.stream().map(this::check).toList();
        List<Step> steps = order().stream().map(rule -> new Step(rule, checks.get(rule))).toList();
        List<Effect> effects = effects();
        return problems.isEmpty()
                ? new Result(Optional.of(new CompiledRules(columns, steps, effects)), problems)
                : new Result(Optional.empty(), problems);
    }

    private void checkKeys(Stream<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.map(key -> key == null ? "" : key)
                .filter(key -> key.isBlank() || !seen.add(key))
                .forEach(key -> problems.add(new RuleProblem(Kind.KEY_NOT_UNIQUE, "", key)));
    }

    private Check check(ApplicabilityRule rule) {
        return new ConditionCompiler(
                        columns,
                        rules,
                        readings,
                        (kind, subject) ->
                                problems.add(new RuleProblem(kind, RuleName.of(rule), subject)))
                .compile(rule.getCondition());
    }

    private List<Integer> order() {
        return RuleOrder.of(
                        rules,
                        rule -> problems.add(new RuleProblem(Kind.CYCLE, RuleName.of(rule), "")))
                .stream()
                .map(rules::indexOf)
                .filter(index -> index >= 0)
                .toList();
    }

    private List<Effect> effects() {
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(this::effects)
                .sorted(Comparator.comparing(effect -> effect.consequence().outcome(), BY_POST))
                .toList();
    }

    private Stream<Effect> effects(int index) {
        ApplicabilityRule rule = rules.get(index);
        return rule.getOutcomes().stream()
                .peek(outcome -> checkPost(rule, outcome))
                .map(outcome -> new Effect(index, new Consequence(rule, outcome)));
    }

    private void checkPost(ApplicabilityRule rule, Outcome outcome) {
        ManagerPostType post = outcome.getPost();
        if (post != null && post.eIsProxy()) {
            problems.add(new RuleProblem(Kind.POST_UNKNOWN, RuleName.of(rule), ""));
        }
    }

    private static int tier(Outcome outcome) {
        return outcome.getPost() == null ? Integer.MAX_VALUE : outcome.getPost().getTier();
    }

    private static int position(Outcome outcome) {
        ManagerPostType post = outcome.getPost();
        if (post == null || post.eContainer() == null) {
            return 0;
        }
        return post.eContainer().eContents().indexOf(post);
    }
}
