// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CheckCommandTest {
    @TempDir Path folder;

    private String registers() throws IOException {
        Path project = ProjectFolder.of(folder);
        String out = folder.resolve("out").toString();
        CommandRun made =
                CommandRun.of(
                        "generate",
                        project.toString(),
                        "--document",
                        "registers",
                        "--lang",
                        "en",
                        "--out",
                        out);
        assertEquals(0, made.code(), made.err());
        return folder.resolve("out/registers.en.xlsx").toString();
    }

    @Test
    void findsNothingInWhatTheProgramMakes() throws IOException {
        CommandRun run = CommandRun.of("check", registers(), "--json", "-");

        assertEquals("[]\n", run.out());
        assertTrue(run.err().contains("One file: nothing was found"), run.err());
        assertEquals(0, run.code());
    }

    @Test
    void refusesWhatIsNoOfficeFile() throws IOException {
        Path text = Files.writeString(folder.resolve("a.docx"), "hello");

        CommandRun run = CommandRun.of("check", text.toString());

        assertTrue(run.err().contains(text.toString()), run.err());
        assertEquals(2, run.code());
    }
}
