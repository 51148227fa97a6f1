// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.kogai.workbench.project.Projects;

/** Finds a table again after a restart; gives none when its element or project is gone. */
public final class TableInputFactory implements IElementFactory {
    static final String ID = "org.kogai.workbench.table";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return TableEditorInput.find(
                        memento, TableEditorInput.folder(memento).flatMap(Projects.get()::at))
                .orElse(null);
    }
}
