// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A project cannot be opened or saved, for reasons that a person can mend. */
public final class ProjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProjectProblem> problems;

    /** One or more problems; all are told at once. */
    public ProjectException(List<ProjectProblem> problems) {
        this(problems, null);
    }

    ProjectException(ProjectProblem.Kind kind, Path file) {
        this(List.of(ProjectProblem.of(kind, file)), null);
    }

    ProjectException(ProjectProblem problem, Throwable cause) {
        this(List.of(problem), cause);
    }

    private ProjectException(List<ProjectProblem> problems, Throwable cause) {
        super(
                problems.stream().map(ProjectProblem::toString).collect(Collectors.joining("\n")),
                cause);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one. */
    public List<ProjectProblem> problems() {
        return problems;
    }
}
