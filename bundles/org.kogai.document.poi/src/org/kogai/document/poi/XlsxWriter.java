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
import java.util.stream.Collectors;

/**
 * Writes a workbook as xlsx, row by row. The same workbook always gives the same bytes. The first
 * row and the names of the rows stay in view and are printed on each page; words are never read as
 * formulas.
 */
public final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 200;

    /** Height of the row of headings at least, in points, which leaves room for filters. */
    private static final float HEADINGS = 22;

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
                    SheetCharts seen = write(printed, workbook.language(), book, target, cells);
                    choices.restrict(printed, target);
                    XlsxPages.set(workbook, printed, target, seen.width(), seen.height());
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

    private static SheetCharts write(
            Sheet sheet, String language, SXSSFWorkbook book, SXSSFSheet target, XlsxCells cells)
            throws IOException {
        target.setDefaultRowHeightInPoints(CellRoom.LINE.height());
        SheetCharts charts = new SheetCharts(sheet, CellRoom.LINE.height());
        charts.row(headings(sheet, language, target, cells));
        int number = 1;
        for (List<Value> values : sheet.rows()) {
            Row row = target.createRow(number++);
            write(values, sheet.columns(), row, cells);
            charts.row(row);
        }
        int last = sheet.columns().size() - 1;
        if (sheet.filtered()) {
            target.setAutoFilter(new CellRangeAddress(0, number - 1, 0, last));
        }
        sheet.part()
                .ifPresent(
                        part ->
                                book.setPrintArea(
                                        book.getSheetIndex(target), 0, last, 0, part.rows()));
        new XlsxNotes(book, target, sheet).write(sheet.notes(), number).forEach(charts::row);
        charts.write(
                Optional.of(book)
                        .map(SXSSFWorkbook::getXSSFWorkbook)
                        .map(whole -> whole.getSheet(target.getSheetName()))
                        .orElseThrow());
        return charts;
    }

    private static void write(
            List<Value> values, List<Sheet.Column> columns, Row row, XlsxCells cells) {
        CellRoom room = CellRoom.LINE;
        for (int column = 0; column < values.size(); column++) {
            room = room.with(CellRoom.of(values.get(column), columns.get(column)));
        }
        row.setHeightInPoints(room.height());
        for (int column = 0; column < values.size(); column++) {
            boolean numbers = columns.get(column).numbers();
            cells.write(values.get(column), row, column, numbers, room.lines() == 1);
        }
    }

    private static Row headings(Sheet sheet, String language, SXSSFSheet target, XlsxCells cells) {
        Row row = target.createRow(0);
        CellRoom room = CellRoom.LINE;
        for (int column = 0; column < sheet.columns().size(); column++) {
            Sheet.Column heading = sheet.columns().get(column);
            // Charts take the names of their series from the cells.
            String words = sheet.charts().isEmpty() ? read(heading, language) : heading.heading();
            if (!heading.hidden()) {
                room = room.with(CellRoom.of(words, heading.width(), true));
            }
            cells.heading(words, heading.numbers(), row, column);
            target.setColumnWidth(column, Math.min(WIDEST, heading.width() * 256));
            target.setColumnHidden(column, heading.hidden());
        }
        row.setHeightInPoints(Math.max(HEADINGS, room.height()));
        target.createFreezePane(sheet.names(), 1);
        return row;
    }

    /**
     * The heading in lines that end where readers end them: Excel parts Japanese words anywhere.
     */
    private static String read(Sheet.Column column, String language) {
        if (column.hidden() || Script.rarest(column.heading()) != Script.EAST_ASIAN) {
            return column.heading();
        }
        OfficeLines office = new OfficeLines(language);
        double width = CellRoom.pixels(column.width());
        return column.heading()
                .lines()
                .flatMap(line -> office.read(line, XlsxCells.POINTS, true, width).stream())
                .collect(Collectors.joining("\n"));
    }
}
