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

import java.util.EnumMap;
import java.util.Map;

/** Writes values into cells, each in the style that its kind and script need. */
final class XlsxCells {
    /** Characters that Excel allows in a cell at most. */
    private static final int LONGEST = 32_767;

    private final SXSSFWorkbook book;
    private final boolean grid;
    private final CellStyle heading;
    private final CellStyle numberHeading;
    private final CellStyle day;
    private final CellStyle number;
    private final CellStyle count;
    private final CellStyle share;
    private final Map<Script, CellStyle> words = new EnumMap<>(Script.class);
    private final Map<Script, CellStyle> quoted = new EnumMap<>(Script.class);

    /**
     * @param grid whether cells have lines around them, as in forms
     */
    XlsxCells(SXSSFWorkbook book, boolean grid) {
        this.book = book;
        this.grid = grid;
        this.heading = heading();
        this.numberHeading = heading();
        this.numberHeading.setAlignment(HorizontalAlignment.RIGHT);
        this.day = style(Script.LATIN);
        this.day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        this.number = style(Script.LATIN);
        this.count = quantity("#,##0");
        this.share = quantity("0%");
    }

    void heading(String text, boolean numbers, Row row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(numbers ? numberHeading : heading);
    }

    void write(Value value, Row row, int column) {
        if (value instanceof Value.Number quantity) {
            Cell cell = row.createCell(column);
            cell.setCellValue(quantity.value());
            cell.setCellStyle(number);
        } else if (value instanceof Value.Count things) {
            Cell cell = row.createCell(column);
            cell.setCellValue(things.value());
            cell.setCellStyle(count);
        } else if (value instanceof Value.Share part) {
            Cell cell = row.createCell(column);
            cell.setCellValue(part.value());
            cell.setCellStyle(share);
        } else if (value instanceof Value.Day date) {
            Cell cell = row.createCell(column);
            cell.setCellValue(date.date());
            cell.setCellStyle(day);
        } else if (value instanceof Value.Words text && !text.text().isEmpty()) {
            write(text.text(), row, column);
        } else if (grid) {
            row.createCell(column).setCellStyle(number);
        }
    }

    private void write(String text, Row row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellValue(fitting(text));
        Script script = script(text);
        cell.setCellStyle(
                FormulaGuard.isRisky(text)
                        ? quoted.computeIfAbsent(script, this::quoted)
                        : words.computeIfAbsent(script, this::style));
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

    private CellStyle quoted(Script script) {
        CellStyle style = style(script);
        style.setQuotePrefixed(true);
        return style;
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

    private CellStyle quantity(String format) {
        CellStyle style = style(Script.LATIN);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
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
