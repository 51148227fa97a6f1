// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kogai.session.ProjectException;
import org.kogai.workbench.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a project again from its files; its diagrams and tables that were open are open afterwards.
 */
final class ReloadProject {
    private final IWorkbenchPage page;

    ReloadProject(IWorkbenchPage page) {
        this.page = page;
    }

    void run(Project project) {
        Path folder = project.folder();
        List<IEditorReference> editors = editors(project);
        List<Runnable> reopenings =
                editors.stream().flatMap(editor -> input(editor).reopening(page).stream()).toList();
        page.closeEditors(editors.toArray(IEditorReference[]::new), false);
        Projects.get().close(project);
        try {
            Projects.get().open(folder);
            reopenings.forEach(Runnable::run);
        } catch (ProjectException e) {
            Projects.get().note(new UnreadableProject(folder, e.problems()));
            MessageDialog.openError(
                    page.getWorkbenchWindow().getShell(),
                    Messages.of("open.failed"),
                    ProblemTexts.of(e));
        }
    }

    private List<IEditorReference> editors(Project project) {
        return Stream.of(page.getEditorReferences())
                .filter(editor -> input(editor).project() == project)
                .toList();
    }

    private static ProjectInput input(IEditorReference editor) {
        try {
            return (ProjectInput) editor.getEditorInput();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
