// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.semantics.Governance;
import org.kogai.semantics.appointment.Assessment;
import org.kogai.semantics.appointment.RuleCompiler;

import java.util.Map;
import java.util.Optional;

/**
 * What a rule set of the model says about one case, for instance whether one person may serve
 * several factories or who receives a notification.
 */
public final class Ruling {
    private Ruling() {}

    /**
     * Applies a rule set once.
     *
     * @param key key of the rule set
     * @param facts texts by key of the attribute
     * @return absent when the model has no such rule set or it cannot be applied
     * @throws org.kogai.semantics.appointment.UnreadableCellException when a fact is none
     */
    public static Optional<Assessment> by(
            String key, Map<String, String> facts, Governance governance) {
        return governance
                .ruleSets()
                .filter(rules -> key.equals(rules.getKey()))
                .findFirst()
                .flatMap(rules -> RuleCompiler.compile(rules).rules())
                .map(rules -> rules.assess(rules.columns().facts(key, facts)));
    }
}
