// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class ConformanceTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"structure", "looks", "tools", "layers", "tables", "large"})
    void agreesWithSiriusInEveryStep(String name) throws IOException {
        agrees(name);
    }

    /**
     * Edges at edges, regions, ports at ports, two models: read off the reference, not recorded.
     */
    @Test
    void followsTheReferenceWhereNothingWasRecorded() throws IOException {
        agrees("ends");
    }

    private void agrees(String name) throws IOException {
        Path copy = Cases.copy(name, folder);
        StringWriter out = new StringWriter();

        CaseRunner.run(copy, out);

        List<?> expected =
                (List<?>) JsonReader.read(Files.readString(copy.resolve("expected.json")));
        List<?> actual = (List<?>) JsonReader.read(out.toString());
        assertEquals(List.of(), Comparison.of(expected, actual));
    }

    @Test
    void explainsADifference() throws IOException {
        Path copy = Cases.copy("layers", folder);
        String recorded = Files.readString(copy.resolve("expected.json"));
        List<?> expected = (List<?>) JsonReader.read(recorded);
        List<?> other = (List<?>) JsonReader.read(recorded.replace("#888888", "#888889"));

        List<String> differences = Comparison.of(expected, other);

        assertTrue(differences.get(0).startsWith("step 0: "), differences.get(0));
    }

    @Test
    void refusesAFolderWithoutADescription() {
        CaseException failure =
                assertThrows(CaseException.class, () -> CaseRunner.run(folder, new StringWriter()));
        assertTrue(failure.text(Locale.ENGLISH).startsWith("There is no case description"));
        assertTrue(failure.text(Locale.JAPANESE).startsWith("ケースの記述"));
    }

    @Test
    void namesTheLineOfABrokenDescription() throws IOException {
        Files.writeString(folder.resolve("case.json"), "{\n\"a\": }");
        CaseException failure =
                assertThrows(CaseException.class, () -> CaseRunner.run(folder, new StringWriter()));
        assertEquals("The case description is broken in line 2.", failure.text(Locale.ENGLISH));
    }
}
