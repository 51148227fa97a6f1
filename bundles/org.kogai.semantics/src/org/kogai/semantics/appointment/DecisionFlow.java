// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.RuleCondition;
import org.kogai.model.governance.regulation.RuleSet;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a set as a flow of questions: a rule is asked when a rule that it builds on was
 * answered with yes; rules that build on none are asked one after the other.
 *
 * @param rules the rule set
 */
public record DecisionFlow(RuleSet rules) {
    /** Rules that are asked after this one was answered with yes. */
    public List<ApplicabilityRule> afterYes(ApplicabilityRule rule) {
        return rules.getRules().stream()
                .filter(next -> premises(next).anyMatch(premise -> premise == rule))
                .toList();
    }

    /** The rule that is asked next, whatever the answer; none after rules that build on others. */
    public List<ApplicabilityRule> next(ApplicabilityRule rule) {
        List<ApplicabilityRule> first = first();
        int place = first.indexOf(rule);
        return place < 0 || place + 1 == first.size() ? List.of() : List.of(first.get(place + 1));
    }

    /** Whether a no to this rule ends the flow: all others build on it. */
    public boolean endsWithNo(ApplicabilityRule rule) {
        return first().equals(List.of(rule));
    }

    private List<ApplicabilityRule> first() {
        return rules.getRules().stream()
                .filter(rule -> premises(rule).findAny().isEmpty())
                .toList();
    }

    private static Stream<ApplicabilityRule> premises(ApplicabilityRule rule) {
        return rule.getCondition() == null ? Stream.empty() : named(rule.getCondition());
    }

    /** What must not hold is part of the question, not of the way to it. */
    private static Stream<ApplicabilityRule> named(EObject condition) {
        if (condition instanceof Not) {
            return Stream.empty();
        }
        if (condition instanceof RuleCondition premise) {
            return Stream.ofNullable(premise.getRule());
        }
        return condition.eContents().stream().flatMap(DecisionFlow::named);
    }
}
