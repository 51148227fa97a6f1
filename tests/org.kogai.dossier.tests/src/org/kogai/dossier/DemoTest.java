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

        List<String> names =
                made.stream().map(out::relativize).map(DemoTest::slashed).sorted().toList();
        assertTrue(
                names.containsAll(
                        List.of(
                                "cambodia/InstitutionMap-KH.en.png",
                                "cambodia/InstitutionMap-KH.ja.svg",
                                "cambodia/country-brief.ja.docx",
                                "cambodia/register.csv",
                                "cambodia/simulation.en.docx",
                                "cambodia/simulation.ja.xlsx",
                                "cambodia/validation.ja.md",
                                "laos/proposal.ja.docx",
                                "japan/registers.en.xlsx",
                                "projects",
                                "regional/comparison.ja.pptx")),
                names::toString);
        for (DocumentKind kind : DocumentKind.values()) {
            assertTrue(
                    List.of("en", "ja").stream()
                            .filter(language -> language.equals("ja") || !kind.isOfficialForm())
                            .allMatch(language -> isMade(names, kind, language)),
                    kind + " of " + names);
        }
        for (Path file : made) {
            assertTrue(Files.isDirectory(file) || Files.size(file) > 0, file::toString);
        }
    }

    private static boolean isMade(List<String> names, DocumentKind kind, String language) {
        return names.stream()
                .anyMatch(name -> name.matches(".*/" + kind.key() + "\\." + language + "\\..*"));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
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
