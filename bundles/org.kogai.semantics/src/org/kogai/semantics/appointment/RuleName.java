// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.ApplicabilityRule;

/** How a rule is named to a reader. */
final class RuleName {
    private RuleName() {}

    /** Code of the rule, else its name; empty for no rule. */
    static String of(ApplicabilityRule rule) {
        if (rule == null) {
            return "";
        }
        return rule.getCode() == null ? rule.label("en") : rule.getCode();
    }
}
