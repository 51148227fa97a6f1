// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.poi.SheetReader.SheetRow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class SheetReaderTest {
    @TempDir Path folder;

    @Test
    void readsTextsNumbersAndAnswers() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("id");
            header.createCell(1).setCellValue("gas");
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue("工場");
            row.createCell(1).setCellValue(12000);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(0.5);
            row.createCell(6).setBlank();
            workbook.createSheet().createRow(0).createCell(0).setCellValue("other sheet");
            workbook.write(out);
        }

        assertEquals(
                List.of(
                        new SheetRow(1, List.of("id", "gas")),
                        new SheetRow(5, List.of("工場", "12000", "", "true", "0.5"))),
                SheetReader.read(file));
    }

    @Test
    void readsTextsThatStandInTheCells() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(1).setCellValue("x & y");
            workbook.write(out);
        }

        assertEquals(List.of(new SheetRow(1, List.of("", "x & y"))), SheetReader.read(file));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "id,gas\n");

        assertThrows(IOException.class, () -> SheetReader.read(file));
    }

    @Test
    void tellsThatAFileIsNotThere() {
        Path file = folder.resolve("missing.xlsx");

        assertThrows(NoSuchFileException.class, () -> SheetReader.read(file));
    }
}
