// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.AnyOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Condition;
import org.kogai.model.governance.regulation.Not;
import org.kogai.model.governance.regulation.RuleCondition;
import org.kogai.model.governance.regulation.RuleSet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rules of a set as a flow of questions: a rule is asked when a rule that it builds on was
 * answered with yes; rules that build on none are asked one after the other.
 *
 * @param rules the rule set
 */
public record DecisionFlow(RuleSet rules) {
    /** A way from each of so many rules to one that follows any of them would hide the flow. */
    private static final int MANY = 4;

    /** Rules that are asked after this one was answered with yes. */
    public List<ApplicabilityRule> afterYes(ApplicabilityRule rule) {
        return rules.getRules().stream()
                .filter(next -> asked(next).anyMatch(premise -> premise == rule))
                .toList();
    }

    /** Whether a rule builds on this one, also as one of many. */
    public boolean leadsOn(ApplicabilityRule rule) {
        return rules.getRules().stream()
                .map(ApplicabilityRule::getCondition)
                .filter(Objects::nonNull)
                .anyMatch(condition -> named(condition).anyMatch(rule::equals));
    }

    /** The rule that is asked next, whatever the answer; none after rules that build on others. */
    public List<ApplicabilityRule> next(ApplicabilityRule rule) {
        List<ApplicabilityRule> first = first();
        int place = first.indexOf(rule);
        return place < 0 || place + 1 == first.size() ? List.of() : List.of(first.get(place + 1));
    }

    /** Whether the rule that is asked next holds only where this one does not. */
    public boolean nextAfterNo(ApplicabilityRule rule) {
        return next(rule).stream()
                .map(ApplicabilityRule::getCondition)
                .filter(Objects::nonNull)
                .anyMatch(condition -> excludes(condition, rule));
    }

    private static boolean excludes(EObject condition, ApplicabilityRule rule) {
        if (condition instanceof AllOf all) {
            return all.getConditions().stream().anyMatch(part -> excludes(part, rule));
        }
        return condition instanceof Not not
                && not.getCondition() instanceof RuleCondition named
                && named.getRule() == rule;
    }

    /** Whether a no to this rule ends the flow: all others build on it. */
    public boolean endsWithNo(ApplicabilityRule rule) {
        return first().equals(List.of(rule));
    }

    private List<ApplicabilityRule> first() {
        return rules.getRules().stream().filter(rule -> asked(rule).findAny().isEmpty()).toList();
    }

    /**
     * The many rules of which any is enough for a rule. Such a rule is asked after what they all
     * build on, and they are its question; empty for other rules.
     */
    public static List<ApplicabilityRule> alternatives(ApplicabilityRule rule) {
        if (!(rule.getCondition() instanceof AnyOf any) || any.getConditions().size() < MANY) {
            return List.of();
        }
        List<ApplicabilityRule> rules =
                any.getConditions().stream()
                        .filter(RuleCondition.class::isInstance)
                        .flatMap(DecisionFlow::named)
                        .toList();
        boolean onlyRules = rules.size() == any.getConditions().size();
        return onlyRules && shared(rules).findAny().isPresent() ? rules : List.of();
    }

    private static Stream<ApplicabilityRule> shared(List<ApplicabilityRule> rules) {
        return premises(rules.get(0))
                .filter(
                        premise ->
                                rules.stream()
                                        .allMatch(rule -> premises(rule).anyMatch(premise::equals)))
                .distinct();
    }

    private static Stream<ApplicabilityRule> premises(ApplicabilityRule rule) {
        if (rule.getCondition() == null) {
            return Stream.empty();
        }
        List<ApplicabilityRule> alternatives = alternatives(rule);
        return alternatives.isEmpty() ? named(rule.getCondition()) : shared(alternatives);
    }

    /** The rules that a rule is asked after, in a row where all of them must hold. */
    private Stream<ApplicabilityRule> asked(ApplicabilityRule rule) {
        List<ApplicabilityRule> all = premises(rule).toList();
        Stream<ApplicabilityRule> last =
                all.stream().filter(one -> all.stream().noneMatch(after -> before(after) == one));
        return Stream.concat(last, Stream.ofNullable(before(rule)));
    }

    /**
     * The rule that must hold too wherever this one counts, and is named before it; null where
     * there is none, or where this rule has consequences of its own.
     */
    private ApplicabilityRule before(ApplicabilityRule rule) {
        if (!rule.getOutcomes().isEmpty() || premises(rule).findAny().isPresent()) {
            return null;
        }
        List<ApplicabilityRule> earlier =
                rules.getRules().stream()
                        .filter(user -> premises(user).anyMatch(rule::equals))
                        .map(user -> namedBefore(rule, user))
                        .distinct()
                        .toList();
        return earlier.size() == 1 ? earlier.get(0) : null;
    }

    private static ApplicabilityRule namedBefore(ApplicabilityRule rule, ApplicabilityRule user) {
        if (!(user.getCondition() instanceof AllOf all)) {
            return null;
        }
        ApplicabilityRule before = null;
        for (Condition part : all.getConditions()) {
            if (part instanceof RuleCondition named) {
                if (named.getRule() == rule) {
                    return before;
                }
                before = named.getRule();
            }
        }
        return null;
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
