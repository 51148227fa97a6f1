// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class MakeJobTest {
    @TempDir private Path folder;
    private final List<Path> made = new ArrayList<>();
    private Path project;
    private Path out;

    @BeforeEach
    void copySample() throws IOException {
        project = folder.resolve("Cambodia");
        out = project.resolve("out");
        Samples.find("cambodia").orElseThrow().copyTo(project);
    }

    @Test
    void makesADocumentAndTellsWhere() {
        IStatus status = job(out).run(new NullProgressMonitor());
        assertTrue(status.isOK(), status.getMessage());
        assertEquals(List.of(out.resolve("registers.en.xlsx")), made);
        assertTrue(Files.exists(made.get(0)));
    }

    @Test
    void leavesNothingWhenItIsCancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertEquals(IStatus.CANCEL, job(out).run(cancelled).getSeverity());
        assertFalse(Files.exists(out));
        assertEquals(List.of(), made);
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        IStatus status = job(file.resolve("out")).run(new NullProgressMonitor());
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertTrue(status.getMessage().contains(file.toString()), status.getMessage());
    }

    @Test
    void saysWhatIsWrongWithAProjectThatCannotBeRead() throws IOException {
        Files.writeString(project.resolve("law.kogai"), "<broken");
        IStatus status = job(out).run(new NullProgressMonitor());
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertTrue(status.getMessage().contains("law.kogai"), status.getMessage());
    }

    private MakeJob job(Path place) {
        Order order = new Order(List.of("registers"), Set.of(), Set.of(), "en", place);
        return new MakeJob(
                "Registers",
                project,
                order,
                (dossier, edition, target, progress) ->
                        dossier.documentGeneration()
                                .generate(
                                        dossier.documents(order.names()),
                                        edition,
                                        target,
                                        progress),
                result -> made.addAll(result.files()));
    }
}
