// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.io.IOException;
import java.util.Locale;

/** A specification file that cannot be read at all. */
public final class SpecificationException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SpecificationException(Problem problem, Throwable cause) {
        super(problem.place() + ": " + problem.key() + " " + problem.arguments(), cause);
        this.problem = problem;
    }

    /** What is wrong and where. */
    public Problem problem() {
        return problem;
    }

    @Override
    public String getLocalizedMessage() {
        return problem.place() + ": " + problem.text(Locale.getDefault());
    }
}
