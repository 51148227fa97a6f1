// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.wizard;

import org.eclipse.ui.IWorkbenchPage;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.workbench.diagram.OpenDiagram;
import org.kogai.workbench.project.Project;

/** Shows a new project by its first diagram: the first that exists, else the first possible. */
final class FirstDiagram {
    private final OpenDiagram opener;

    FirstDiagram(IWorkbenchPage page) {
        opener = new OpenDiagram(page);
    }

    void show(Project project) {
        if (!project.diagrams().isEmpty()) {
            opener.show(project, project.diagrams().get(0));
            return;
        }
        for (DiagramDescription description : project.runtime().diagrams()) {
            if (!project.runtime().targets(description).isEmpty()) {
                opener.create(project, description, project.runtime().targets(description).get(0));
                return;
            }
        }
    }
}
