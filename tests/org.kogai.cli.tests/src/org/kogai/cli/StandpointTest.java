// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class StandpointTest {
    private static final String PROPOSAL = "カンボジアにおける公害防止管理者制度（資格制）の導入";

    @TempDir Path folder;

    private String project() throws IOException {
        return ProjectFolder.sample(folder).toString();
    }

    @Test
    void tellsWhatAProposalWouldDo() throws IOException {
        CommandRun run = CommandRun.of("validate", project(), "--proposal", PROPOSAL);

        assertTrue(run.out().contains("## Gaps that it answers"), run.out());
        assertTrue(run.out().contains("- K1 "), run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void leavesOutWhatWasNotThereOnTheDay() throws IOException {
        CommandRun run =
                CommandRun.of("validate", project(), "--as-of", "1995-01-01", "--json", "-");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().length()
                        < CommandRun.of("validate", project2(), "--json", "-").out().length());
    }

    private String project2() throws IOException {
        return ProjectFolder.sample(folder.resolve("again")).toString();
    }

    @Test
    void namesTheProposalsThatThereAre() throws IOException {
        CommandRun run = CommandRun.of("validate", project(), "--proposal", "nothing");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no proposal \"nothing\""), run.err());
        assertTrue(run.err().contains("Qualified pollution control manager system"), run.err());
    }

    @Test
    void refusesADayThatIsNone() throws IOException {
        assertEquals(2, CommandRun.of("validate", project(), "--as-of", "2026-02-30").code());
    }
}
