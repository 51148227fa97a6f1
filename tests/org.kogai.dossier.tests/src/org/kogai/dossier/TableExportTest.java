// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

class TableExportTest {
    @TempDir private Path folder;

    private final TableExport export =
            new TableExport(
                    new TableTexts(
                            "Obligations: Cambodia / 2026, of all the bodies there are",
                            List.of("", "Days", "Text"),
                            List.of(
                                    List.of("report", "10", "one, \"two\""),
                                    List.of("  notice", "-3", "=1+1\nnext"))),
                    new Edition("en", LocalDate.of(2026, 4, 1)));

    @Test
    void textForSpreadsheetsQuotesAndDisarmsFormulas() throws IOException {
        Path file = folder.resolve("table.csv");
        export.write(file);
        assertEquals(
                "\uFEFF,Days,Text\r\nreport,10,\"one, \"\"two\"\"\"\r\n"
                        + "  notice,-3,\"'=1+1\nnext\"\r\n",
                Files.readString(file));
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndFormulasAsTexts() throws IOException {
        Path file = folder.resolve("table.xlsx");
        export.write(file);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            String sheet = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(sheet.contains("<v>10.0</v>") || sheet.contains("<v>10</v>"), sheet);
            assertFalse(sheet.contains("<f>"));
        }
    }

    @Test
    void whatStoodThereStaysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken.csv/inside")).getParent();
        assertThrows(OutputException.class, () -> export.write(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }
}
