// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.appointment.RuleCompiler;

import java.util.List;
import java.util.stream.Stream;

/** Whether rule sets can be applied and rest on the law. */
final class RegulationRules {
    static final List<Rule> ALL =
            List.of(
                    new ElementRule<>(
                            "rule-set-wrong",
                            Severity.ERROR,
                            "domain base 6.10 (1)",
                            RuleSet.class,
                            RegulationRules::problems),
                    ElementRule.broken(
                            "rule-without-provision",
                            Severity.WARNING,
                            "domain base 7.3",
                            ApplicabilityRule.class,
                            rule -> rule.getProvisions().isEmpty()));

    private RegulationRules() {}

    private static Stream<List<Object>> problems(RuleSet rules) {
        return RuleCompiler.compile(rules).problems().stream().map(List::of);
    }
}
