// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.ui.DiagramEditor;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;

/** Opens diagrams in the editor. */
public final class OpenDiagram {
    private final IWorkbenchPage page;

    /** Opens in this page. */
    public OpenDiagram(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows a diagram, in the editor that shows it already if there is one. */
    public void show(Project project, DSemanticDiagram diagram) {
        try {
            page.openEditor(new DiagramEditorInput(project, diagram), DiagramEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a diagram in the content language and shows it. */
    public void create(Project project, DiagramDescription description, EObject target) {
        show(project, project.create(description, target, Languages.content()));
    }
}
