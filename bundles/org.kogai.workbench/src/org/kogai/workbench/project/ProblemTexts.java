// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.kogai.session.ProjectException;
import org.kogai.session.ProjectProblem;
import org.kogai.workbench.Messages;

import java.util.stream.Collectors;

/** Words for why a project cannot be opened or saved. */
public final class ProblemTexts {
    private ProblemTexts() {}

    /** What is wrong, with file and line. */
    public static String message(ProjectProblem problem) {
        String place =
                problem.line() > 0
                        ? Messages.of("problem.place", problem.file(), problem.line())
                        : problem.file().toString();
        return Messages.of("problem." + problem.kind(), place, problem.subject());
    }

    /** What to do about it. */
    public static String remedy(ProjectProblem problem) {
        return Messages.of("problem." + problem.kind() + ".remedy");
    }

    /** All problems with their remedies, for a dialog. */
    public static String of(ProjectException failure) {
        return failure.problems().stream()
                .map(problem -> message(problem) + "\n" + remedy(problem))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }
}
