// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.RuleCondition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts rules into an order in which each comes after those that it depends on. */
final class RuleOrder {
    private final Set<ApplicabilityRule> done = new LinkedHashSet<>();
    private final Set<ApplicabilityRule> open = new LinkedHashSet<>();
    private final Consumer<ApplicabilityRule> cycles;

    private RuleOrder(Consumer<ApplicabilityRule> cycles) {
        this.cycles = cycles;
    }

    /**
     * The rules and what they depend on.
     *
     * @param cycles hears of a rule that depends on itself
     */
    static List<ApplicabilityRule> of(
            List<ApplicabilityRule> rules, Consumer<ApplicabilityRule> cycles) {
        RuleOrder order = new RuleOrder(cycles);
        rules.forEach(order::visit);
        return List.copyOf(order.done);
    }

    private void visit(ApplicabilityRule rule) {
        if (done.contains(rule)) {
            return;
        }
        if (!open.add(rule)) {
            cycles.accept(rule);
            return;
        }
        dependencies(rule).forEach(this::visit);
        open.remove(rule);
        done.add(rule);
    }

    private static List<ApplicabilityRule> dependencies(ApplicabilityRule rule) {
        List<ApplicabilityRule> found = new ArrayList<>();
        rule.eAllContents()
                .forEachRemaining(
                        part -> {
                            if (part instanceof RuleCondition condition
                                    && condition.getRule() != null) {
                                found.add(condition.getRule());
                            }
                        });
        return found;
    }
}
