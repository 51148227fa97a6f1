// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kogai.document.Sheet;
import org.kogai.document.Value;
import org.kogai.document.Workbook;

/**
 * Writes a workbook as xlsx, row by row. The same workbook always gives the same bytes. The first row
 * stays in view, has filters and is printed on each page; words are never read as formulas.
 */
public final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 200;

    /** Width that Excel allows at most, in 1/256 of a character. */
    private static final int WIDEST = 255 * 256;

    /**
     * Writes the workbook.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public void write(Workbook workbook, OutputStream out) throws IOException {
        try (XSSFWorkbook frame = new XSSFWorkbook();
                SXSSFWorkbook book = new SXSSFWorkbook(frame, ROWS_IN_MEMORY)) {
            XlsxCells cells = new XlsxCells(book);
            for (Sheet sheet : workbook.sheets()) {
                write(sheet, book, cells);
            }
            OfficeFile.properties(
                    frame.getProperties().getCoreProperties().getUnderlyingProperties(),
                    workbook.title(),
                    Locales.of(workbook.language()),
                    workbook.date());
            frame
                    .getProperties()
                    .getExtendedProperties()
                    .setApplication(OfficeFile.APPLICATION);
            StableZip.write(book::write, out);
        }
    }

    private static void write(Sheet sheet, SXSSFWorkbook book, XlsxCells cells) {
        SXSSFSheet target = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
        headings(sheet, target, cells);
        int number = 1;
        for (List<Value> values : sheet.rows()) {
            Row row = target.createRow(number++);
            for (int column = 0; column < values.size(); column++) {
                cells.write(values.get(column), row, column);
            }
        }
        int last = sheet.columns().size() - 1;
        target.setAutoFilter(new CellRangeAddress(0, number - 1, 0, last));
        print(target);
    }

    private static void headings(Sheet sheet, SXSSFSheet target, XlsxCells cells) {
        Row row = target.createRow(0);
        for (int column = 0; column < sheet.columns().size(); column++) {
            Sheet.Column heading = sheet.columns().get(column);
            cells.heading(heading.heading(), row, column);
            target.setColumnWidth(column, Math.min(WIDEST, heading.width() * 256));
            target.setColumnHidden(column, heading.hidden());
        }
        target.createFreezePane(0, 1);
    }

    private static void print(SXSSFSheet target) {
        target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        target.setFitToPage(true);
        target.getPrintSetup().setLandscape(true);
        target.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        target.getPrintSetup().setFitWidth((short) 1);
        target.getPrintSetup().setFitHeight((short) 0);
    }
}
