// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kogai.document.Value;

import java.util.HashMap;
import java.util.Map;

/** Writes values into cells, each in the style that its kind and script need. */
final class XlsxCells {
    /** Characters that Excel allows in a cell at most. */
    private static final int LONGEST = 32_767;

    private final SXSSFWorkbook book;
    private final boolean grid;
    private final CellStyle heading;
    private final CellStyle numberHeading;
    private final Map<Look, CellStyle> looks = new HashMap<>();

    /**
     * Look of a cell.
     *
     * @param script script that decides on the font
     * @param format format of its number, empty for the usual one
     * @param quoted whether it has the mark of a text
     * @param middle whether it stands in the middle of the height of its row
     */
    private record Look(Script script, String format, boolean quoted, boolean middle) {}

    /**
     * @param grid whether cells have lines around them, as in forms
     */
    XlsxCells(SXSSFWorkbook book, boolean grid) {
        this.book = book;
        this.grid = grid;
        this.heading = heading();
        this.numberHeading = heading();
        this.numberHeading.setAlignment(HorizontalAlignment.RIGHT);
    }

    void heading(String text, boolean numbers, Row row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(numbers ? numberHeading : heading);
    }

    /**
     * Writes a value.
     *
     * @param middle whether it stands in the middle of the height of its row, else at the top
     */
    void write(Value value, Row row, int column, boolean middle) {
        if (value instanceof Value.Number quantity) {
            number(quantity.value(), "", row.createCell(column), middle);
        } else if (value instanceof Value.Count things) {
            number(things.value(), "#,##0", row.createCell(column), middle);
        } else if (value instanceof Value.Share part) {
            number(part.value(), "0%", row.createCell(column), middle);
        } else if (value instanceof Value.Day date) {
            Cell cell = row.createCell(column);
            cell.setCellValue(date.date());
            cell.setCellStyle(look(new Look(Script.LATIN, "yyyy-mm-dd", false, middle)));
        } else if (value instanceof Value.Words text && !text.text().isEmpty()) {
            words(text.text(), row.createCell(column), middle);
        } else if (grid) {
            Look look = new Look(Script.LATIN, "", false, middle);
            row.createCell(column).setCellStyle(look(look));
        }
    }

    private void number(double number, String format, Cell cell, boolean middle) {
        cell.setCellValue(number);
        cell.setCellStyle(look(new Look(Script.LATIN, format, false, middle)));
    }

    private void words(String text, Cell cell, boolean middle) {
        cell.setCellValue(fitting(text));
        cell.setCellStyle(look(new Look(script(text), "", FormulaGuard.isRisky(text), middle)));
    }

    private CellStyle look(Look look) {
        return looks.computeIfAbsent(look, this::style);
    }

    private CellStyle style(Look look) {
        CellStyle style = style(look.script());
        style.setQuotePrefixed(look.quoted());
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        if (look.middle()) {
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        return style;
    }

    /** A text that is too long for a cell ends in a sign that something is left out. */
    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + " …";
    }

    /** Script that decides on the font: the rarest in the text, because Excel has no font slots. */
    private static Script script(String text) {
        return Script.cut(text).stream()
                .map(Script.Stretch::script)
                .max(Enum::compareTo)
                .orElse(Script.LATIN);
    }

    private CellStyle style(Script script) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setFont(font(script));
        if (grid) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private CellStyle heading() {
        CellStyle style = style(Script.EAST_ASIAN);
        Font font = font(Script.EAST_ASIAN);
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private Font font(Script script) {
        Font font = book.createFont();
        font.setFontHeightInPoints((short) 10);
        font.setFontName(
                switch (script) {
                    case LATIN -> Fonts.LATIN;
                    case EAST_ASIAN -> Fonts.EAST_ASIAN;
                    case KHMER -> Fonts.KHMER;
                    case LAO -> Fonts.LAO;
                });
        return font;
    }
}
