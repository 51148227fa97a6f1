// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.kogai.diagram.ui.DiagramEditor;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.testing.ui.DiagramDriver;
import org.kogai.workbench.diagram.OpenDiagram;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Started by the build in a process of its own, on the workspace that {@link WorkbenchTest} left.
 */
@EnabledIf("org.eclipse.ui.PlatformUI#isWorkbenchRunning")
class WorkbenchAfterRestart {
    private final Path folder = Projects.get().workspace().resolve(WorkbenchTest.LEFT);

    @Test
    void findsTheInstitutionThatWasMadeBefore() throws IOException {
        Project project = Projects.get().open(folder);
        Institution made =
                project.governance()
                        .institutions()
                        .filter(institution -> institution.label("en").equals("Inspectorate"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, made.getRelations().size());

        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        new OpenDiagram(page).show(project, project.diagrams().get(0));
        DiagramDriver driver = new DiagramDriver((DiagramEditor) page.getActiveEditor());
        driver.settle();
        GraphicalEditPart part = driver.part("Inspectorate").orElseThrow();
        assertEquals(Files.readString(folder.resolve("bounds.txt")), WorkbenchTest.bounds(part));
    }
}
