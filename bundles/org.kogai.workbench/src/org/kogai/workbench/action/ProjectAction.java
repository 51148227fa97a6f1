// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.export.ExportDiagrams;
import org.kogai.workbench.export.GenerateDocuments;
import org.kogai.workbench.export.SimulateRules;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens a dialog on the project that a person works on; nothing where there is none. */
final class ProjectAction extends Action {
    private final Consumer<Project> dialog;

    /**
     * An action.
     *
     * @param name last part of its id, which its icon and its words have too
     */
    private ProjectAction(String name, Consumer<Project> dialog) {
        super(Messages.of("action." + name), Icons.named(name));
        this.dialog = dialog;
        setId("org.kogai.workbench." + name);
        setToolTipText(Messages.plain("action." + name));
    }

    /** Makes pictures and slides of diagrams. */
    static ProjectAction export(IWorkbenchWindow window) {
        return new ProjectAction(
                "export",
                project -> new ExportDiagrams(window.getShell(), project).open(List.of()));
    }

    /** Makes documents. */
    static ProjectAction generate(IWorkbenchWindow window) {
        return new ProjectAction(
                "generate",
                project -> new GenerateDocuments(window.getShell(), project).open(List.of()));
    }

    /** Tries rules out on a register of factories. */
    static ProjectAction simulate(IWorkbenchWindow window) {
        return new ProjectAction(
                "simulate",
                project -> new SimulateRules(window.getShell(), project).open(Optional.empty()));
    }

    @Override
    public void run() {
        Projects.get().current().ifPresent(dialog);
    }
}
