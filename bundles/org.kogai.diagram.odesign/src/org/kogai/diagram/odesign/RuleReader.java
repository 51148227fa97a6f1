// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.ValidationRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads validation rules. */
final class RuleReader {
    private final Scope scope;
    private final Keys keys;

    RuleReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
    }

    /** Rules of the sets that an element holds, owned ones and reused ones. */
    List<ValidationRule> read(Node holder) {
        List<ValidationRule> rules = new ArrayList<>();
        for (Node set : holder.children("validationSet")) {
            set.children("ownedRules").forEach(rule -> rules.add(rule(rule)));
            scope.references(set, "reusedRules").forEach(rule -> rules.add(rule(rule)));
        }
        return rules;
    }

    private ValidationRule rule(Node node) {
        ValidationRule.Subject subject =
                node.is("ViewValidationRule")
                        ? new ValidationRule.Views(keys.of(scope.references(node, "targets")))
                        : new ValidationRule.Elements(node.text("targetClass").trim());
        return new ValidationRule(
                node.name(),
                node.text("label"),
                scope.literal(node, "level", RuleReader::level, ValidationRule.Level.INFO),
                node.expression("message"),
                subject,
                node.children("audits").stream().map(a -> a.expression("auditExpression")).toList(),
                node.children("fixes").stream().flatMap(fix -> fix(fix).stream()).toList());
    }

    private static ValidationRule.Level level(String text) {
        for (ValidationRule.Level level : ValidationRule.Level.values()) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        return null;
    }

    private Optional<ValidationRule.Fix> fix(Node node) {
        return new OperationReader(scope, keys)
                .body(node)
                .map(body -> new ValidationRule.Fix(node.name(), body));
    }
}
