// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.ComparisonOperator;

import java.util.BitSet;
import java.util.List;

/** The kinds of checks. */
final class Checks {
    private Checks() {}

    static Check all(List<Check> parts) {
        Check[] checks = parts.toArray(Check[]::new);
        return (values, fired) -> {
            for (Check check : checks) {
                if (!check.holds(values, fired)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Check any(List<Check> parts) {
        Check[] checks = parts.toArray(Check[]::new);
        return (values, fired) -> {
            for (Check check : checks) {
                if (check.holds(values, fired)) {
                    return true;
                }
            }
            return false;
        };
    }

    static Check not(Check check) {
        return (values, fired) -> !check.holds(values, fired);
    }

    static Check comparison(int column, ComparisonOperator operator, double limit) {
        return switch (operator) {
            case GE -> (values, fired) -> values[column] >= limit;
            case GT -> (values, fired) -> values[column] > limit;
            case LT -> (values, fired) -> values[column] < limit;
            case LE -> (values, fired) -> values[column] <= limit;
            case EQ -> (values, fired) -> values[column] == limit;
        };
    }

    static Check flag(int column) {
        return (values, fired) -> values[column] != 0;
    }

    static Check choice(int column, BitSet accepted) {
        return (values, fired) -> values[column] >= 0 && accepted.get((int) values[column]);
    }

    static Check rule(int rule) {
        return (values, fired) -> fired[rule];
    }
}
