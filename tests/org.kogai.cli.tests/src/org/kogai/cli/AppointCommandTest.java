// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class AppointCommandTest {
    @TempDir Path folder;

    @Test
    void writesTheAnswersAsJson() throws IOException {
        Path json = folder.resolve("posts.json");

        CommandRun run = appoint("manufacturing,true,4000", "--json", json.toString());

        assertEquals(0, run.code());
        assertTrue(Files.readString(json).contains("\"article\": \"Act art. 4(1);"));
        assertTrue(run.out().startsWith("One factory; the law applies to 1."), run.out());
    }

    @Test
    void leavesStandardOutputToTheMachine() throws IOException {
        CommandRun run = appoint("other,true,4000", "--json", "-");

        assertTrue(run.out().startsWith("[\n") && run.out().endsWith("]\n"), run.out());
    }

    @Test
    void tellsPeopleWithoutJson() throws IOException {
        CommandRun run = appoint("manufacturing,true,4000");

        assertTrue(run.out().startsWith("f1: Air2\n  Air2: R3, Act art. 4(1);"), run.out());
        assertTrue(run.err().contains("no column \"operator_employees\""), run.err());
    }

    @Test
    void takesAReading() throws IOException {
        CommandRun run =
                CommandRun.of(
                        "appoint",
                        "--law",
                        "JP",
                        "--factories",
                        register("id,industry,soot_hazardous,soot_other\nf1,gas,true,true\n"),
                        "--setting",
                        "J41=letter");

        assertTrue(run.out().startsWith("f1: Air2, Air4\n"), run.out());
    }

    @Test
    void saysInJapaneseWhatIsWrong() throws IOException {
        CommandRun run =
                CommandRun.in(
                        Locale.JAPANESE,
                        "appoint",
                        "--law",
                        "JP",
                        "--factories",
                        register("id,dioxins\nf1,maybe\n"));

        assertEquals(2, run.code());
        assertTrue(run.err().contains("register.csv:2 は工場一覧として使えません"), run.err());
    }

    @Test
    void refusesALawThatIsNotThere() throws IOException {
        CommandRun run =
                CommandRun.of("appoint", "--law", "FR", "--factories", register("id\nf1\n"));

        assertEquals(2, run.code());
        assertTrue(run.err().contains("no rule set \"FR\""), run.err());
    }

    @Test
    void refusesAnOptionThatIsNone() throws IOException {
        CommandRun run = appoint("gas,true,1", "--setting", "J41=maybe");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("J41=maybe"), run.err());
    }

    @Test
    void refusesARegisterThatIsNotThere() {
        CommandRun run =
                CommandRun.of(
                        "appoint", "--law", "JP", "--factories", folder.resolve("x.csv") + "");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no file"), run.err());
    }

    private CommandRun appoint(String factory, String... more) throws IOException {
        String csv = "id,industry,soot_hazardous,exhaust_nm3_h\nf1," + factory + "\n";
        String[] arguments = new String[5 + more.length];
        arguments[0] = "appoint";
        arguments[1] = "--law";
        arguments[2] = "JP";
        arguments[3] = "--factories";
        arguments[4] = register(csv);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(arguments);
    }

    private String register(String csv) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), csv).toString();
    }
}
