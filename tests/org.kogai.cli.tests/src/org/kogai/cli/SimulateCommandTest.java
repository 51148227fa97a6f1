// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

class SimulateCommandTest {
    @TempDir Path folder;

    private String register(String project) {
        String file = folder.resolve("register.csv").toString();
        CommandRun made =
                CommandRun.of(
                        "register", project, "--rules", "KH-DRAFT", "--size", "100", "--out", file);
        assertEquals(0, made.code(), made.err());
        assertTrue(made.err().contains("Nothing may be concluded"), made.err());
        return file;
    }

    private CommandRun simulate(Locale locale, String rules, String... more) throws IOException {
        String project = ProjectFolder.sample(folder).toString();
        String file = register(project);
        String[] arguments = {
            "simulate", project, "--rules", rules, "--factories", file, more[0], more[1]
        };
        return CommandRun.in(locale, arguments);
    }

    @Test
    void tellsCoverageAndDifference() throws IOException {
        CommandRun run = simulate(Locale.ENGLISH, "KH-DRAFT", "--compare", "KH");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("100 factories"), run.out());
        assertTrue(run.out().contains("By industry"), run.out());
        assertTrue(run.out().contains("Difference:"), run.out());
    }

    @Test
    void speaksJapanese() throws IOException {
        CommandRun run = simulate(Locale.JAPANESE, "KH-DRAFT", "--start", "2027");
        assertTrue(run.out().contains("業種別"), run.out());
    }

    @Test
    void writesWorkbookAndPaperWithCharts() throws IOException {
        Path out = folder.resolve("out");
        String project = ProjectFolder.sample(folder).toString();
        String[] arguments = {
            "simulate",
            project,
            "--rules",
            "KH-DRAFT",
            "--compare",
            "KH",
            "--lang",
            "ja",
            "--date",
            "2026-11-27",
            "--factories",
            register(project),
            "--out",
            out.toString()
        };

        CommandRun run = CommandRun.in(Locale.ENGLISH, arguments);

        assertEquals(0, run.code(), run.err());
        for (String file : List.of("simulation.ja.xlsx", "simulation.ja.docx")) {
            assertTrue(run.out().contains(out.resolve(file).toString()), run.out());
            assertTrue(charts(out.resolve(file)) >= 4, file);
        }
    }

    private static long charts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches(".*/chart\\d+.xml"))
                    .count();
        }
    }

    @Test
    void isADocumentToGenerateToo() throws IOException {
        Path out = folder.resolve("out");
        String project = ProjectFolder.sample(folder).toString();
        CommandRun run =
                CommandRun.of(
                        "generate",
                        project,
                        "--document",
                        "simulation",
                        "registers",
                        "--rules",
                        "KH-DRAFT",
                        "--factories",
                        register(project),
                        "--out",
                        out.toString());

        assertEquals(0, run.code(), run.err());
        for (String file :
                List.of("registers.en.xlsx", "simulation.en.xlsx", "simulation.en.docx")) {
            assertTrue(Files.exists(out.resolve(file)), file);
        }
    }

    @Test
    void saysWhatADocumentOfASimulationNeeds() throws IOException {
        String project = ProjectFolder.sample(folder).toString();
        String[] arguments = {
            "generate", project, "--document", "simulation", "--out", folder.toString()
        };
        CommandRun none = CommandRun.of(arguments);
        CommandRun rules =
                CommandRun.of(
                        "generate", project, "--rules", "KH-DRAFT", "--out", folder.toString());

        assertEquals(2, none.code());
        assertTrue(none.err().contains("missing: --rules, --factories\n"), none.err());
        assertEquals(2, rules.code());
        assertTrue(rules.err().contains("missing: --factories\n"), rules.err());
    }

    @Test
    void writesNothingInALanguageThatTheProjectLacks() throws IOException {
        CommandRun run = simulate(Locale.ENGLISH, "KH-DRAFT", "--lang", "fr");
        assertEquals(2, run.code());
        assertEquals("", run.out());
    }

    @Test
    void namesTheRuleSetsThatThereAre() throws IOException {
        CommandRun run = simulate(Locale.ENGLISH, "XX", "--json", "-");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Known: KH, KH-DRAFT"), run.err());
    }
}
