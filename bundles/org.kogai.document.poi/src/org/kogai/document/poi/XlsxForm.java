// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kogai.document.Picture;
import org.kogai.document.Sheet;
import org.kogai.document.Value;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes the sheet of an official form: title, table with lines, picture, notes. */
final class XlsxForm {
    /** Columns under a picture and notes without a table. */
    private static final int COLUMNS = 12;

    private static final int COLUMN_WIDTH = 9;

    /** Height of a row under a picture, in points and in pixels of 1/96 inch. */
    private static final int ROW_POINTS = 15;

    private static final int ROW = 20;

    /** Width of a character of the standard font, in pixels. */
    private static final int CHARACTER = 7;

    private static final int EMU_PER_PIXEL = 9525;

    private final SXSSFWorkbook book;
    private final SXSSFSheet target;
    private final XlsxCells table;
    private final XlsxCells text;
    private int next;

    XlsxForm(SXSSFWorkbook book, SXSSFSheet target) {
        this.book = book;
        this.target = target;
        this.table = new XlsxCells(book, XlsxCells.Lines.FORM);
        this.text = new XlsxCells(book, XlsxCells.Lines.NONE);
    }

    void write(Sheet sheet, Sheet.Form form) {
        List<Sheet.Column> columns = columns(sheet);
        for (int i = 0; i < columns.size(); i++) {
            target.setColumnWidth(i, columns.get(i).width() * 256);
        }
        form.title().forEach(line -> line(line, columns));
        if (!sheet.columns().isEmpty()) {
            headings(columns);
            rows(sheet);
        }
        form.picture().ifPresent(picture -> picture(picture, columns));
        form.notes().forEach(line -> line(line, columns));
        target.setFitToPage(true);
        target.getPrintSetup().setLandscape(true);
        target.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        target.getPrintSetup().setFitHeight((short) 0);
    }

    private static List<Sheet.Column> columns(Sheet sheet) {
        return sheet.columns().isEmpty()
                ? Collections.nCopies(COLUMNS, Sheet.Column.of("", COLUMN_WIDTH))
                : sheet.columns();
    }

    /** Line over all columns. */
    private void line(String words, List<Sheet.Column> columns) {
        Row row = target.createRow(next);
        Value.Words value = new Value.Words(words);
        text.write(value, row, 0, false, false);
        row.setHeightInPoints(CellRoom.of(words, width(columns), false).height());
        merge(next, next, 0, columns.size() - 1);
        next++;
    }

    private static int width(List<Sheet.Column> columns) {
        return columns.stream().mapToInt(Sheet.Column::width).sum();
    }

    private void headings(List<Sheet.Column> columns) {
        Row row = target.createRow(next);
        CellRoom room = CellRoom.LINE;
        int first = 0;
        for (int i = 0; i < columns.size(); i++) {
            Value.Words heading = new Value.Words(columns.get(i).heading());
            table.heading(heading.text(), false, row, i);
            room = room.with(CellRoom.of(heading.text(), columns.get(i).width(), true));
            boolean last = i + 1 == columns.size() || !columns.get(i + 1).heading().isEmpty();
            if (last) {
                merge(next, next, first, i);
                first = i + 1;
            }
        }
        row.setHeightInPoints(room.height());
        next++;
    }

    private void rows(Sheet sheet) {
        List<List<Value>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        int first = next;
        for (List<Value> values : rows) {
            Row row = target.createRow(next++);
            CellRoom room = CellRoom.of(2, Script.EAST_ASIAN);
            for (int column = 0; column < values.size(); column++) {
                table.write(values.get(column), row, column, false, false);
                room = room.with(CellRoom.of(values.get(column), sheet.columns().get(column)));
            }
            row.setHeightInPoints(room.height());
        }
        for (int column = 0; column < sheet.columns().size(); column++) {
            join(rows, column, first);
        }
    }

    private void join(List<List<Value>> rows, int column, int first) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            boolean joined = i < rows.size() && rows.get(i).get(column) instanceof Value.Joined;
            if (!joined) {
                merge(first + start, first + i - 1, column, column);
                start = i;
            }
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            target.addMergedRegion(
                    new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Puts a picture below, not wider than the columns nor beyond its natural size. */
    private void picture(Picture picture, List<Sheet.Column> columns) {
        double scale = Math.min(1, (double) width(columns) * CHARACTER / picture.width());
        int index = book.addPicture(picture.png(), SXSSFWorkbook.PICTURE_TYPE_PNG);
        XSSFSheet sheet =
                Optional.of(book)
                        .map(SXSSFWorkbook::getXSSFWorkbook)
                        .map(whole -> whole.getSheet(target.getSheetName()))
                        .orElseThrow();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFPicture shape =
                drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1), index);
        shape.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternativeText());
        long height = Math.round(picture.height() * scale);
        place(drawing.getCTDrawing(), Math.round(picture.width() * scale), height);
        for (int i = 0; i <= height / ROW + 1; i++) {
            target.createRow(next++).setHeightInPoints(ROW_POINTS);
        }
    }

    /** Hangs the picture on one cell, so that its form does not depend on the width of others. */
    private void place(CTDrawing drawing, long width, long height) {
        CTOneCellAnchor anchor = drawing.addNewOneCellAnchor();
        anchor.addNewFrom().setCol(0);
        anchor.getFrom().setColOff(0);
        anchor.getFrom().setRow(next);
        anchor.getFrom().setRowOff(0);
        anchor.addNewExt().setCx(width * EMU_PER_PIXEL);
        anchor.getExt().setCy(height * EMU_PER_PIXEL);
        anchor.setPic(drawing.getTwoCellAnchorArray(0).getPic());
        anchor.addNewClientData();
        drawing.removeTwoCellAnchor(0);
    }
}
