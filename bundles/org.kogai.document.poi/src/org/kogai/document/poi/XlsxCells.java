// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.kogai.document.Emphasis;
import org.kogai.document.Value;

import java.util.HashMap;
import java.util.Map;

/** Writes values into cells, each in the style that its kind and script need. */
final class XlsxCells {
    /** Characters that Excel allows in a cell at most. */
    private static final int LONGEST = 32_767;

    /** Size of the letters. */
    static final int POINTS = 10;

    /** The colour of lines of tables on slides. */
    private static final XSSFColor LINE = colour("#9fb3c8");

    private final SXSSFWorkbook book;
    private final Lines lines;
    private final Map<Heading, CellStyle> headings = new HashMap<>();
    private final Map<Look, CellStyle> looks = new HashMap<>();
    private final Map<Script, CellStyle> links = new HashMap<>();

    /**
     * Look of a cell.
     *
     * @param script script that decides on the font, as Excel has no font slots
     * @param format format of its number, empty for the usual one
     * @param number whether it is a number or a date
     * @param right whether it is words that stand in for a number, such as a dash
     * @param quoted whether it has the mark of a text
     * @param middle whether it stands in the middle of the height of its row
     * @param emphasis how it stands out
     */
    private record Look(
            Script script,
            String format,
            boolean number,
            boolean right,
            boolean quoted,
            boolean middle,
            Emphasis emphasis) {}

    /** Lines around cells. */
    enum Lines {
        NONE,
        FINE,
        /** Those of official forms. */
        FORM
    }

    XlsxCells(SXSSFWorkbook book, Lines lines) {
        this.book = book;
        this.lines = lines;
    }

    /** Look of a heading. */
    private record Heading(Script script, boolean numbers) {}

    void heading(String text, boolean numbers, Row row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(
                headings.computeIfAbsent(new Heading(Script.rarest(text), numbers), this::style));
    }

    /**
     * Writes a value.
     *
     * @param numbers whether it stands in a column of numbers
     * @param middle whether it stands in the middle of the height of its row, else at the top
     */
    void write(Value value, Row row, int column, boolean numbers, boolean middle) {
        Emphasis emphasis =
                value instanceof Value.Emphasised shown ? shown.emphasis() : Emphasis.NONE;
        Value plain = value.plain();
        if (plain instanceof Value.Number quantity) {
            number(quantity.value(), row.createCell(column), look("", middle, emphasis));
        } else if (plain instanceof Value.Count things) {
            number(things.value(), row.createCell(column), look("#,##0", middle, emphasis));
        } else if (plain instanceof Value.Share part) {
            number(part.value(), row.createCell(column), look("0%", middle, emphasis));
        } else if (plain instanceof Value.Day date) {
            Cell cell = row.createCell(column);
            cell.setCellValue(date.date());
            cell.setCellStyle(look("yyyy-mm-dd", middle, emphasis));
        } else if (plain instanceof Value.SheetLink link) {
            link(link.sheet(), row.createCell(column));
        } else if (plain instanceof Value.Words text && !text.text().isEmpty()) {
            words(text.text(), row.createCell(column), numbers, middle, emphasis);
        } else if (lines != Lines.NONE || emphasis.ground().isPresent()) {
            row.createCell(column)
                    .setCellStyle(
                            look(
                                    new Look(
                                            Script.LATIN,
                                            "",
                                            false,
                                            false,
                                            false,
                                            middle,
                                            emphasis)));
        }
    }

    private static void number(double number, Cell cell, CellStyle style) {
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private void words(String text, Cell cell, boolean right, boolean middle, Emphasis emphasis) {
        boolean quoted = FormulaGuard.isRisky(text);
        cell.setCellValue(fitting(text));
        cell.setCellStyle(
                look(new Look(Script.rarest(text), "", false, right, quoted, middle, emphasis)));
    }

    private void link(String sheet, Cell cell) {
        words(sheet, cell, false, true, Emphasis.NONE);
        cell.setCellStyle(links.computeIfAbsent(Script.rarest(sheet), this::linked));
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        String name = WorkbookUtil.createSafeSheetName(sheet).replace("'", "''");
        link.setAddress("'" + name + "'!A1");
        cell.setHyperlink(link);
    }

    private CellStyle linked(Script script) {
        CellStyle style = style(script);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        Font font = font(script);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    private CellStyle look(String format, boolean middle, Emphasis emphasis) {
        return look(new Look(Script.LATIN, format, true, false, false, middle, emphasis));
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
        if (look.number()) {
            // Words may follow in the next column.
            style.setWrapText(false);
        }
        if (look.number() || look.right()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
        if (look.middle()) {
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        if (!look.emphasis().equals(Emphasis.NONE)) {
            emphasise(style, look);
        }
        return style;
    }

    /** A colour of the form #rrggbb, with the opacity that the format asks for. */
    private static XSSFColor colour(String rgb) {
        int parts = Integer.parseInt(rgb.substring(1), 16);
        return new XSSFColor(
                new byte[] {(byte) 0xFF, (byte) (parts >> 16), (byte) (parts >> 8), (byte) parts});
    }

    private void emphasise(CellStyle style, Look look) {
        Font font = font(look.script());
        font.setBold(look.emphasis().bold());
        font.setItalic(look.emphasis().italic());
        font.setStrikeout(look.emphasis().struck());
        style.setFont(font);
        if (look.emphasis().ground().isPresent()) {
            style.setFillForegroundColor(colour(look.emphasis().ground().get()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    /** A text that is too long for a cell ends in a sign that something is left out. */
    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + " …";
    }

    private CellStyle style(Script script) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setFont(font(script));
        BorderStyle border =
                switch (lines) {
                    case NONE -> BorderStyle.NONE;
                    case FINE, FORM -> BorderStyle.THIN;
                };
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        if (lines == Lines.FINE) {
            for (BorderSide side : BorderSide.values()) {
                style.setBorderColor(side, LINE);
            }
        }
        return style;
    }

    private CellStyle style(Heading heading) {
        CellStyle style = style(heading.script());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (heading.numbers()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
        Font font = font(heading.script());
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private Font font(Script script) {
        Font font = book.createFont();
        font.setFontHeightInPoints((short) POINTS);
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
