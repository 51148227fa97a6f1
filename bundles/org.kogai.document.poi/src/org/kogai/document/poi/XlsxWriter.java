// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kogai.document.Sheet;
import org.kogai.document.Value;
import org.kogai.document.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes a workbook as xlsx, row by row. The same workbook always gives the same bytes. The first
 * row and the names of the rows stay in view and are printed on each page; words are never read as
 * formulas.
 */
public final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 200;

    /** Width that Excel allows at most, in 1/256 of a character. */
    private static final int WIDEST = 255 * 256;

    /** Height of a line in points; Yu Gothic and Khmer OS are high. */
    private static final float LINE = 15;

    /** Height that Excel allows at most, in points. */
    private static final float HIGHEST = 409;

    /**
     * Writes the workbook.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public void write(Workbook workbook, OutputStream out) throws IOException {
        try (XSSFWorkbook frame = new XSSFWorkbook();
                SXSSFWorkbook book = new SXSSFWorkbook(frame, ROWS_IN_MEMORY)) {
            measure(frame.getFontAt(0));
            XlsxCells cells = new XlsxCells(book, XlsxCells.Lines.FINE);
            XlsxChoices choices = new XlsxChoices(book);
            for (Sheet sheet : workbook.sheets()) {
                SXSSFSheet target =
                        book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                if (sheet.form().isPresent()) {
                    new XlsxForm(book, target).write(sheet, sheet.form().get());
                } else {
                    Sheet printed = XlsxPages.narrowed(sheet);
                    write(printed, book, target, cells);
                    choices.restrict(printed, target);
                    XlsxPages.set(workbook, printed, target);
                }
            }
            choices.write();
            OfficeFile.properties(
                    frame.getProperties().getCoreProperties().getUnderlyingProperties(),
                    workbook.title(),
                    Locales.of(workbook.language()),
                    workbook.date());
            frame.getProperties().getExtendedProperties().setApplication(OfficeFile.APPLICATION);
            StableZip.write(book::write, out);
        }
    }

    /** Columns are as wide as digits of the first font; Calibri is not everywhere. */
    private static void measure(XSSFFont font) {
        font.setScheme(FontScheme.NONE);
        font.setFontName(Fonts.LATIN);
        font.setFontHeightInPoints((short) 10);
    }

    private static void write(Sheet sheet, SXSSFWorkbook book, SXSSFSheet target, XlsxCells cells)
            throws IOException {
        target.setDefaultRowHeightInPoints(LINE);
        SheetCharts charts = new SheetCharts(sheet, LINE);
        charts.row(headings(sheet, target, cells));
        int number = 1;
        for (List<Value> values : sheet.rows()) {
            Row row = target.createRow(number++);
            int lines = 1;
            for (int column = 0; column < values.size(); column++) {
                lines = Math.max(lines, lines(values.get(column), sheet.columns().get(column)));
            }
            for (int column = 0; column < values.size(); column++) {
                cells.write(values.get(column), row, column, lines == 1);
            }
            row.setHeightInPoints(height(lines));
            charts.row(row);
        }
        int last = sheet.columns().size() - 1;
        if (sheet.filtered()) {
            target.setAutoFilter(new CellRangeAddress(0, number - 1, 0, last));
        }
        charts.write(
                Optional.of(book)
                        .map(SXSSFWorkbook::getXSSFWorkbook)
                        .map(whole -> whole.getSheet(target.getSheetName()))
                        .orElseThrow());
    }

    /** Lines that a text takes in its column; East Asian letters are twice as wide as others. */
    static int lines(Value value, Sheet.Column column) {
        if (column.hidden() || !(value.plain() instanceof Value.Words words)) {
            return 1;
        }
        return words.text().lines().mapToInt(line -> lines(line, column.width())).sum();
    }

    private static int lines(String text, int available) {
        int width = 0;
        for (Script.Stretch stretch : Script.cut(text)) {
            int letters = (int) stretch.text().codePoints().filter(XlsxWriter::isWide).count();
            width += stretch.script() == Script.EAST_ASIAN ? 2 * letters : letters;
        }
        // Words do not fill their lines to the end.
        return Math.max(1, (int) Math.ceil(1.08 * width / available));
    }

    /** Height of a row with so many lines, in points. */
    static float height(int lines) {
        return Math.min(HIGHEST, lines * LINE + 2);
    }

    /** Whether a letter moves on: vowel signs of Khmer and Lao stand above or below others. */
    private static boolean isWide(int letter) {
        return Character.getType(letter) != Character.NON_SPACING_MARK;
    }

    private static Row headings(Sheet sheet, SXSSFSheet target, XlsxCells cells) {
        Row row = target.createRow(0);
        int lines =
                sheet.columns().stream()
                        .mapToInt(it -> lines(new Value.Words(it.heading()), it))
                        .max()
                        .orElse(1);
        row.setHeightInPoints(Math.max(2, lines) * LINE);
        for (int column = 0; column < sheet.columns().size(); column++) {
            Sheet.Column heading = sheet.columns().get(column);
            cells.heading(heading.heading(), heading.numbers(), row, column);
            target.setColumnWidth(column, Math.min(WIDEST, heading.width() * 256));
            target.setColumnHidden(column, heading.hidden());
        }
        target.createFreezePane(sheet.names(), 1);
        return row;
    }
}
