// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Ties keys and menus of the window to the active table. */
public final class TableContributor extends EditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof TableEditor table) {
            table.bind(getActionBars());
        }
    }
}
