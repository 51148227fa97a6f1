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
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Templates;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class MakeJobTest {
    @TempDir private Path folder;
    private final List<Path> made = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
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

    @Test
    void makesADocumentOfATemplate() {
        IStatus status = templates(List.of(template("brief.docx"))).run(new NullProgressMonitor());
        assertTrue(status.isOK(), status.getMessage());
        assertEquals(List.of("brief.en.docx"), names());
    }

    @Test
    void givesTheSlidesOfAllDiagramsTheLookOfAMaster() {
        IStatus status = templates(List.of(template("look.pptx"))).run(new NullProgressMonitor());
        assertTrue(status.isOK(), status.getMessage());
        assertEquals(List.of("diagram-deck.en.pptx"), names());
    }

    @Test
    void saysWhyATemplateIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.docx"), "no Word file");
        IStatus status = templates(List.of(letter)).run(new NullProgressMonitor());
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertTrue(status.getMessage().contains("letter.docx"), status.getMessage());
    }

    @Test
    void saysWhatIsWrongWithTheFilesThatItMade() throws IOException {
        Path institutions = project.resolve("institutions.kogai");
        String model = Files.readString(institutions);
        Files.writeString(institutions, model.replace("Council of Ministers", "a.b@example.org"));
        IStatus status = job(out).run(new NullProgressMonitor());
        assertTrue(status.isOK(), status.getMessage());
        assertEquals(1, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).startsWith("registers.en.xlsx: "), remarks.get(0));
    }

    @Test
    void tellsThatWordHasToNumberTheContents() {
        Order order = new Order(List.of("proposal"), List.of(), Set.of(), Set.of(), "en", out);
        IStatus status = job(order, new DocumentsWork(order)).run(new NullProgressMonitor());
        assertTrue(status.isOK(), status.getMessage());
        assertEquals(1, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).endsWith("F9: proposal.en.docx"), remarks.get(0));
    }

    @Test
    void triesRulesOutOnARegister() throws IOException {
        Path register = register("id,effluent\nA,10\n");
        IStatus status = simulation(register).run(new NullProgressMonitor());
        assertTrue(status.isOK(), status.getMessage());
        assertEquals(List.of("simulation.en.xlsx", "simulation.en.docx"), names());
        assertFalse(remarks.isEmpty(), "columns that the register lacks");
    }

    @Test
    void namesTheLineOfARegisterThatCannotBeRead() throws IOException {
        IStatus status = simulation(register("id\n\"A\n")).run(new NullProgressMonitor());
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertTrue(status.getMessage().contains("Line 2: "), status.getMessage());
        assertFalse(Files.exists(out));
    }

    private Path register(String lines) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), lines);
    }

    private MakeJob simulation(Path register) {
        Order order = new Order(List.of(), List.of(), Set.of(), Set.of(), "en", out);
        Trial trial = new Trial("KH-DRAFT", Optional.of("KH"), register, 2027);
        return job(order, new SimulationWork(trial));
    }

    private List<String> names() {
        return made.stream().map(file -> file.getFileName().toString()).toList();
    }

    private Path template(String name) {
        try (OutputFolder target = new OutputFolder(folder.resolve("templates"))) {
            if (name.endsWith(".pptx")) {
                Templates.writeMaster(name, "en", target);
            } else {
                Templates.writeExample(name, "en", target);
            }
            return target.commit().get(0);
        }
    }

    private MakeJob templates(List<Path> templates) {
        Order order = new Order(List.of(), templates, Set.of(), Set.of(), "en", out);
        return job(order, new DocumentsWork(order));
    }

    private MakeJob job(Path place) {
        Order order = new Order(List.of("registers"), List.of(), Set.of(), Set.of(), "en", place);
        return job(order, new DocumentsWork(order));
    }

    private MakeJob job(Order order, MakeJob.Work work) {
        return new MakeJob(
                "Documents",
                project,
                order,
                work,
                result -> {
                    made.addAll(result.files());
                    remarks.addAll(result.remarks());
                });
    }
}
