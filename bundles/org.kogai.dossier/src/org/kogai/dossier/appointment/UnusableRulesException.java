// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import org.kogai.semantics.appointment.RuleProblem;

import java.util.List;

/** A rule set that cannot be applied. */
public final class UnusableRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    UnusableRulesException(List<RuleProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
