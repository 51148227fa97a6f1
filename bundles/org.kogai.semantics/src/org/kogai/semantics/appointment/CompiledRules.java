// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.managers.ManagerPostType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A rule set that is ready to be applied to any number of factories, also from several threads.
 * Later changes of the model do not reach it.
 */
public final class CompiledRules {
    private final FactoryColumns columns;
    private final Step[] steps;
    private final Effect[] effects;

    /**
     * @param steps rules in an order in which each comes after those that it depends on
     * @param effects outcomes in the order in which they are told
     */
    CompiledRules(FactoryColumns columns, List<Step> steps, List<Effect> effects) {
        this.columns = columns;
        this.steps = steps.toArray(Step[]::new);
        this.effects = effects.toArray(Effect[]::new);
    }

    /** What the rules may ask about a factory. */
    public FactoryColumns columns() {
        return columns;
    }

    /** Posts that may follow, each once, in the order in which they are told. */
    public List<ManagerPostType> posts() {
        return Arrays.stream(effects)
                .map(effect -> effect.consequence().outcome().getPost())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the rules say about a factory, whose facts are of {@link #columns()}. */
    public Assessment assess(FactoryFacts facts) {
        boolean[] fired = new boolean[steps.length];
        double[] values = facts.values();
        for (Step step : steps) {
            fired[step.rule()] = step.check().holds(values, fired);
        }
        List<Consequence> consequences = new ArrayList<>();
        for (Effect effect : effects) {
            if (fired[effect.rule()]) {
                consequences.add(effect.consequence());
            }
        }
        return new Assessment(facts.id(), consequences);
    }

    /** A rule, by its index in the rule set, with its check. */
    record Step(int rule, Check check) {}

    /** What follows when the rule with this index applies. */
    record Effect(int rule, Consequence consequence) {}
}
