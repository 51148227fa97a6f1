// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.workbench.project.Projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The window measures itself and leaves nothing behind. */
@EnabledIf("org.eclipse.ui.PlatformUI#isWorkbenchRunning")
class EditorBenchmarkTest {
    @TempDir Path folder;

    @Test
    void measuresWhatAPersonWaitsFor() throws IOException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        int projects = Projects.get().all().size();

        Map<String, Double> seconds = new EditorBenchmark(page).run(folder.resolve("network"), 12);

        assertEquals(
                List.of(
                        "open new, first time",
                        "open new, warm",
                        "open existing, warm",
                        "select",
                        "rename until shown",
                        "undo until shown"),
                List.copyOf(seconds.keySet()));
        assertTrue(seconds.values().stream().allMatch(time -> time > 0), seconds::toString);
        assertEquals(0, page.getEditorReferences().length);
        assertEquals(projects, Projects.get().all().size());
    }
}
