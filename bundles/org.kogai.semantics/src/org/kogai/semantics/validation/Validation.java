// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.eclipse.emf.ecore.EClass;
import org.kogai.model.governance.Element;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Applies rules to a model. */
public final class Validation {
    private final List<Rule> rules;

    /**
     * Validation by some rules.
     *
     * @param rules for instance {@link Rules#all()}
     */
    public Validation(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Finds all that breaks a rule, element by element in file order, then what concerns the whole
     * model.
     *
     * @param cancelled asked before each element; when it answers true, what was found so far is
     *     given
     */
    public List<Finding> check(Governance governance, BooleanSupplier cancelled) {
        List<Finding> findings = new ArrayList<>();
        Map<EClass, List<ElementRule<?>>> byClass = new HashMap<>();
        for (Element element : (Iterable<Element>) governance.elements()::iterator) {
            if (cancelled.getAsBoolean()) {
                return List.copyOf(findings);
            }
            byClass.computeIfAbsent(element.eClass(), this::rulesFor)
                    .forEach(rule -> rule.findings(element).forEach(findings::add));
        }
        rules.stream()
                .filter(ModelRule.class::isInstance)
                .map(ModelRule.class::cast)
                .takeWhile(rule -> !cancelled.getAsBoolean())
                .forEach(rule -> rule.findings(governance).forEach(findings::add));
        return List.copyOf(findings);
    }

    private List<ElementRule<?>> rulesFor(EClass type) {
        List<ElementRule<?>> matching = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof ElementRule<?> candidate
                    && candidate.type().isAssignableFrom(type.getInstanceClass())) {
                matching.add(candidate);
            }
        }
        return matching;
    }
}
