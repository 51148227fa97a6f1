// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/" + name + ".xml"))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String part(String name) throws IOException {
        Path file = folder.resolve("table.xlsx");
        export.write(file);
        return part(file, name);
    }

    @Test
    void aTabEndsWithAWholePartOfTheTitle() throws IOException {
        assertTrue(part("workbook").contains("name=\"Obligations\""), part("workbook"));
    }

    @Test
    void theTitleStandsAboveTheLines() throws IOException {
        assertTrue(part("worksheets/sheet1").contains("Obligations: Cambodia"));
    }

    @Test
    void linesBelowOthersAreNotFiltered() throws IOException {
        assertFalse(part("worksheets/sheet1").contains("autoFilter"));
    }

    @Test
    void theIdentityOfALineIsThereButHidden() throws IOException {
        Path file = folder.resolve("table.xlsx");
        TableTexts plain = new TableTexts("Bodies", List.of("", "B"), List.of(List.of("a", "b")));
        new TableExport(
                        new TableTexts(
                                plain.title(),
                                plain.headings(),
                                plain.rows(),
                                plain.emphases(),
                                "",
                                List.of("id-of-a"),
                                plain.choices()),
                        new Edition("en", LocalDate.of(2026, 4, 1)))
                .write(file);
        String sheet = part(file, "worksheets/sheet1");
        assertTrue(sheet.contains("id-of-a"), sheet);
        assertTrue(sheet.matches("(?s).*<col min=\"1\" [^>]*hidden=\"true\".*"), sheet);
    }

    @Test
    void aColumnOfNothingSaysSo() throws IOException {
        Path file = folder.resolve("table.xlsx");
        new TableExport(
                        new TableTexts(
                                "Obligations",
                                List.of("", "罰則", "条項"),
                                List.of(List.of("report", "", "第696条"))),
                        new Edition("ja", LocalDate.of(2026, 4, 1)))
                .write(file);
        String sheet = part(file, "worksheets/sheet1");
        assertTrue(sheet.contains("罰則&#xa;（記録なし）"), sheet);
        assertFalse(sheet.contains("条項&#xa;"), sheet);
    }

    @Test
    void theLastRowTellsWhatItMeansThatTextsStandOut() throws IOException {
        Path file = folder.resolve("table.xlsx");
        new TableExport(
                        new TableTexts("Mandates", List.of("", "B"), List.of(List.of("a", "b")))
                                .with("Shaded: overlap"),
                        new Edition("en", LocalDate.of(2026, 4, 1)))
                .write(file);
        assertTrue(part(file, "worksheets/sheet1").contains("Shaded: overlap"));
    }

    @Test
    void figuresHaveSeparatorsAndYearsHaveNone() throws IOException {
        Path file = folder.resolve("table.xlsx");
        new TableExport(
                        new TableTexts(
                                "Indicators",
                                List.of("", "Value", "Year"),
                                List.of(List.of("one", "5000", "2024"))),
                        new Edition("en", LocalDate.of(2026, 4, 1)))
                .write(file);
        String sheet = part(file, "worksheets/sheet1");
        assertNotEquals(style(sheet, "B2"), style(sheet, "C2"));
    }

    private static String style(String sheet, String cell) {
        return sheet.replaceAll("(?s).*r=\"" + cell + "\" s=\"(\\d+)\".*", "$1");
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
