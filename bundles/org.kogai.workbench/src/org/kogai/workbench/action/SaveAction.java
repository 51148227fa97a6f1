// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.SaveProjects;

import java.util.List;
import java.util.function.Supplier;

/** Saves projects; enabled while there is something to save. */
final class SaveAction extends Action {
    private final IWorkbenchWindow window;
    private final Supplier<List<Project>> projects;

    private SaveAction(
            IWorkbenchWindow window,
            ActionFactory kind,
            String label,
            String icon,
            Supplier<List<Project>> projects) {
        super(Messages.of(label), Icons.named(icon));
        this.window = window;
        this.projects = projects;
        setId(kind.getId());
        setToolTipText(Messages.plain(label));
        setActionDefinitionId(kind.getCommandId());
        Projects.get().addListener(this::update);
        update();
    }

    /** Saves the project that a person works on. */
    static SaveAction current(IWorkbenchWindow window) {
        return new SaveAction(
                window,
                ActionFactory.SAVE,
                "action.save",
                "save",
                () -> Projects.get().current().stream().toList());
    }

    /** Saves all projects. */
    static SaveAction all(IWorkbenchWindow window) {
        return new SaveAction(
                window, ActionFactory.SAVE_ALL, "action.saveAll", "saveall", Projects.get()::all);
    }

    private List<Project> dirty() {
        return projects.get().stream().filter(Project::isDirty).toList();
    }

    private void update() {
        setEnabled(!dirty().isEmpty());
    }

    @Override
    public void run() {
        new SaveProjects(window.getShell()).save(dirty());
    }
}
