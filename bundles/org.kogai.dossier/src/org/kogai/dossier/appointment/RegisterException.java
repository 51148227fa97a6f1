// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import java.util.List;

/** A register that cannot be read; nothing was done with it. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RegisterProblem> problems;

    RegisterException(List<RegisterProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the lines. */
    public List<RegisterProblem> problems() {
        return problems;
    }
}
