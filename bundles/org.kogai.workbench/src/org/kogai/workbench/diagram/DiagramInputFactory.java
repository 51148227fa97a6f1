// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.diagram;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.kogai.workbench.project.Projects;

import java.nio.file.Path;

/** Finds a diagram again after a restart; gives none when it or its project is gone. */
public final class DiagramInputFactory implements IElementFactory {
    static final String ID = "org.kogai.workbench.diagram";
    static final String FOLDER = "folder";
    static final String DIAGRAM = "diagram";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String uid = memento.getString(DIAGRAM);
        if (folder == null || uid == null) {
            return null;
        }
        return Projects.get()
                .at(Path.of(folder))
                .flatMap(
                        project ->
                                project.diagram(uid)
                                        .map(found -> new DiagramEditorInput(project, found)))
                .orElse(null);
    }
}
