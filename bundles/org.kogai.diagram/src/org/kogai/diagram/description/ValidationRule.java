// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Validation rule of a specification.
 *
 * @param name name
 * @param label label as written
 * @param level level of a failure
 * @param message expression of the message
 * @param subject what it checks
 * @param audits expressions that must all hold
 * @param fixes quick fixes
 */
public record ValidationRule(
        String name,
        String label,
        Level level,
        Expression message,
        Subject subject,
        List<Expression> audits,
        List<Fix> fixes) {
    public ValidationRule {
        audits = List.copyOf(audits);
        fixes = List.copyOf(fixes);
    }

    /** Level of a failure. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /** What a rule checks. */
    public sealed interface Subject {}

    /** Displayed elements of a class. */
    public record Elements(String targetClass) implements Subject {}

    /** Views of these mappings (keys). */
    public record Views(List<String> mappings) implements Subject {
        public Views {
            mappings = List.copyOf(mappings);
        }
    }

    /**
     * Quick fix.
     *
     * @param name its text
     * @param body operation, self = target or view
     */
    public record Fix(String name, ModelOperation body) {}
}
