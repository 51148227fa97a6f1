// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class DemoTest {
    @TempDir Path folder;

    @Test
    void makesEverythingInBothLanguages() throws IOException {
        Path out = folder.resolve("demo");

        List<Path> made = new Demo(LocalDate.of(2026, 4, 1)).make(out, Progress.NONE);

        List<String> names = SampleProject.names(out);
        assertTrue(
                names.containsAll(
                        List.of(
                                "InstitutionMap-KH.en.png",
                                "country-brief.en.docx",
                                "country-brief.ja.docx",
                                "InstitutionMap-KH.ja.svg",
                                "LegalHierarchy-KH.en.svg",
                                "LegalHierarchy-KH.ja.png",
                                "diagram-deck.en.pptx",
                                "diagram-deck.ja.pptx",
                                "project",
                                "proposal.en.docx",
                                "proposal.ja.docx",
                                "register.csv",
                                "registers.en.xlsx",
                                "simulation.en.docx",
                                "simulation.ja.xlsx",
                                "validation.en.json",
                                "validation.ja.md")),
                names::toString);
        assertEquals(names.size(), made.size());
        for (Path file : made) {
            assertTrue(Files.isDirectory(file) || Files.size(file) > 0, file::toString);
        }
    }

    @Test
    void leavesNothingWhenCancelled() throws IOException {
        assertThrows(
                CancelledException.class,
                () ->
                        new Demo(LocalDate.of(2026, 4, 1))
                                .make(folder.resolve("demo"), new CancelAfter(2)));

        assertEquals(List.of(), SampleProject.names(folder));
    }
}
