// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    frobnicate          | "frobnicate" is no verb of "kogai".
                    viewpoint paint     | "paint" is no verb of "kogai viewpoint".
                    help paint          | "paint" is no verb of "kogai".
                    --loud              | kogai: unknown: --loud
                    list                | kogai list: missing: PROJECT
                    list a b            | kogai list: unknown: b
                    export p --out o    | kogai export: missing: --format
                    demo --date soon    | "soon" is no value for --date.
                    bench nothing       | there is no benchmark "nothing". Known: load
                    """)
    void tellsWhatIsWrongWithTheWords(String words, String message) {
        CommandRun run = CommandRun.of(words.split(" "));

        assertEquals(2, run.code());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void refusesAFormatThatItDoesNotKnow() {
        CommandRun run = CommandRun.of("export", "p", "--all", "--format", "svg,gif", "--out", "o");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("\"gif\" is no value for --format."), run.err());
    }

    @Test
    void speaksJapanese() {
        CommandRun run = CommandRun.in(Locale.JAPANESE, "frobnicate");

        assertTrue(run.err().contains("「frobnicate」は「kogai」のコマンドではありません。"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "demo", "list", "validate", "export", "generate", "bench", "version"})
    void explainsEachVerbInBothLanguages(String verb) {
        String[] arguments = ("help " + verb).strip().split(" ");

        CommandRun english = CommandRun.of(arguments);
        CommandRun japanese = CommandRun.in(Locale.JAPANESE, arguments);

        assertEquals(0, english.code(), english.err());
        assertTrue(english.out().contains("Usage: kogai"), english.out());
        assertTrue(japanese.out().contains("使い方: kogai"), japanese.out());
    }

    @Test
    void explainsItselfWithoutVerb() {
        CommandRun run = CommandRun.of();

        assertEquals(2, run.code());
        assertTrue(run.out().contains("Verbs:"), run.out());
    }

    @Test
    void tellsItsVersion() {
        CommandRun run = CommandRun.of("version");

        assertEquals(0, run.code());
        assertTrue(run.out().matches("Kogai Workbench .*, file format 2, Java .*\\R"), run.out());
    }
}
