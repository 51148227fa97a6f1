// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Outcome;

/**
 * What follows for a factory, and from which rule.
 *
 * @param rule the rule that applies
 * @param outcome one of its outcomes
 */
public record Consequence(ApplicabilityRule rule, Outcome outcome) {
    /** Code of the rule, else its name. */
    public String ruleCode() {
        return RuleName.of(rule);
    }

    /**
     * The articles that the rule rests on, for instance "Act art. 4(1); Order annex 2 row 2".
     *
     * @param language BCP 47 tag, for the names of instruments
     */
    public String articles(String language) {
        return Articles.of(rule.getProvisions(), language);
    }
}
