// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.kogai.session.Conflict;
import org.kogai.session.ProjectException;
import org.kogai.session.ProjectProblem;
import org.kogai.workbench.Messages;

import java.util.List;
import java.util.stream.Collectors;

/** Saves projects and talks with the user when that does not go smoothly. */
public final class SaveProjects {
    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final Shell shell;

    /** Shows its dialogs before this window. */
    public SaveProjects(Shell shell) {
        this.shell = shell;
    }

    /**
     * Saves projects.
     *
     * @return whether all are saved
     */
    public boolean save(List<Project> projects) {
        return projects.stream().allMatch(this::save);
    }

    private boolean save(Project project) {
        try {
            project.save(Conflict.REFUSE);
            return true;
        } catch (ProjectException failure) {
            return isConflict(failure) ? resolve(project, failure) : tell(failure);
        }
    }

    private static boolean isConflict(ProjectException failure) {
        return failure.problems().stream()
                .allMatch(problem -> problem.kind() == ProjectProblem.Kind.CHANGED_OUTSIDE);
    }

    private boolean resolve(Project project, ProjectException failure) {
        boolean overwrite =
                MessageDialog.open(
                                MessageDialog.WARNING,
                                shell,
                                Messages.of("save.conflict.title"),
                                ProblemTexts.of(failure),
                                0,
                                Messages.of("save.overwrite"),
                                Messages.of("button.cancel"))
                        == 0;
        if (!overwrite) {
            return false;
        }
        try {
            project.save(Conflict.OVERWRITE);
            return true;
        } catch (ProjectException again) {
            return tell(again);
        }
    }

    private boolean tell(ProjectException failure) {
        MessageDialog.openError(shell, Messages.of("save.failed"), ProblemTexts.of(failure));
        return false;
    }

    /**
     * Asks once what to do with all that is not saved.
     *
     * @return whether the window may close
     */
    public static boolean beforeClosing(Shell shell) {
        List<Project> dirty = Projects.get().all().stream().filter(Project::isDirty).toList();
        if (dirty.isEmpty()) {
            return true;
        }
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        Messages.of("save.title"),
                        Messages.of("save.question", names(dirty)),
                        0,
                        Messages.of("button.save"),
                        Messages.of("button.discard"),
                        Messages.of("button.cancel"));
        if (answer == DISCARD) {
            dirty.forEach(Project::abandon);
        }
        return answer == DISCARD || answer == SAVE && new SaveProjects(shell).save(dirty);
    }

    private static String names(List<Project> projects) {
        return projects.stream().map(Project::name).collect(Collectors.joining(", "));
    }
}
