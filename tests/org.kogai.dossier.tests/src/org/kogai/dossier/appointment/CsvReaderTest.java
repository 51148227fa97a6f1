// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.dossier.appointment.RegisterProblem.Kind;
import org.kogai.dossier.appointment.RegisterTable.Row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CsvReaderTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a,b\r\n1,2", "\uFEFFa,b\r1,2\r", " a , b\n1,2\n\n,\n"})
    void readsLinesUnderAHeader(String text) {
        RegisterTable table = CsvReader.parse(text);

        assertEquals(List.of("a", "b"), table.header());
        assertEquals(List.of(new Row(2, List.of("1", "2"))), table.rows());
    }

    @Test
    void readsQuotedCells() {
        RegisterTable table = CsvReader.parse("a,b\n\"one, \"\"two\"\"\nthree\",x\ny,z\n");

        assertEquals(
                List.of(
                        new Row(2, List.of("one, \"two\"\nthree", "x")),
                        new Row(4, List.of("y", "z"))),
                table.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\"open", "a\nx\"y\n", "a\n\"x\"y\n"})
    void refusesStrayQuotes(String text) {
        assertEquals(Kind.STRAY_QUOTE, wrong(() -> CsvReader.parse(text)));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals(Kind.NO_HEADER, wrong(() -> CsvReader.parse("\n")));
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        Path file = folder.resolve("sjis.csv");
        Files.write(file, "id\n工場\n".getBytes(Charset.forName("Shift_JIS")));

        assertEquals(Kind.NOT_UTF8, wrong(() -> CsvReader.read(file)));
    }

    private static Kind wrong(Executable reading) {
        return assertThrows(RegisterException.class, reading).problems().get(0).kind();
    }
}
