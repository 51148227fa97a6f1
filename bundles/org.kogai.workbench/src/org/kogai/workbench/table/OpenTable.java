// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kogai.diagram.table.TableDescription;
import org.kogai.workbench.project.Project;

/** Opens tables in the editor. */
public final class OpenTable {
    private final IWorkbenchPage page;

    /** Opens in this page. */
    public OpenTable(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows a table, in the editor that shows it already if there is one. */
    public void show(Project project, TableDescription description, EObject target) {
        show(new TableEditorInput(project, project.tables(), description, target));
    }

    /** Shows a table. */
    public void show(TableEditorInput input) {
        try {
            page.openEditor(input, TableEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
