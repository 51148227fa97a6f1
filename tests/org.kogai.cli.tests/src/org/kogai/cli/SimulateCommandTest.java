// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

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
    void namesTheRuleSetsThatThereAre() throws IOException {
        CommandRun run = simulate(Locale.ENGLISH, "XX", "--json", "-");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Known: KH, KH-DRAFT"), run.err());
    }
}
