// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kogai.session.ProjectException;
import org.kogai.workbench.Messages;
import org.kogai.workbench.diagram.DiagramEditorInput;
import org.kogai.workbench.diagram.OpenDiagram;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a project again from its files; its diagrams that were open are open afterwards. */
final class ReloadProject {
    private final IWorkbenchPage page;

    ReloadProject(IWorkbenchPage page) {
        this.page = page;
    }

    void run(Project project) {
        Path folder = project.folder();
        List<IEditorReference> editors = editors(project);
        List<String> diagrams = editors.stream().map(ReloadProject::uid).toList();
        page.closeEditors(editors.toArray(IEditorReference[]::new), false);
        Projects.get().close(project);
        try {
            Project fresh = Projects.get().open(folder);
            OpenDiagram opener = new OpenDiagram(page);
            diagrams.stream()
                    .flatMap(uid -> fresh.diagram(uid).stream())
                    .forEach(diagram -> opener.show(fresh, diagram));
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

    private static String uid(IEditorReference editor) {
        return input(editor).diagram().getUid();
    }

    private static DiagramEditorInput input(IEditorReference editor) {
        try {
            return (DiagramEditorInput) editor.getEditorInput();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
