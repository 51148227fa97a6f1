// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kogai.document.Sheet;
import org.kogai.document.Workbook;

/**
 * Pages that a sheet is printed on: A4 where that is wide enough for letters of 7 points, else
 * lying A3, as many side by side as the letters need to stay readable, each with the headings, the
 * names of the rows, what it is part of and its number.
 */
final class XlsxPages {
    /** Characters that stand side by side on an upright A4 sheet whose letters have 9 points. */
    private static final int UPRIGHT = 105;

    /** Characters that stand side by side on a lying A4 sheet whose letters have 7 points. */
    private static final int LYING = 200;

    /** The same of a lying A3 sheet. */
    private static final int PRINTED = 290;

    /** The columns of a wider sheet would become too narrow on one page. */
    private static final int NARROWED = 440;

    /** Columns of codes, days and countries, in characters, which stay as they are. */
    private static final int SHORT = 22;

    /** Inches around what is printed. */
    private static final double MARGIN = 0.4;

    /** Excel does not open a book with a heading of more than 255 characters and codes. */
    private static final int LONGEST = 100;

    private XlsxPages() {}

    /** The sheet with its wide columns made narrower, when it can then be read on one page. */
    static Sheet narrowed(Sheet sheet) {
        int width = SheetCharts.width(sheet);
        if (width <= PRINTED || width > NARROWED || !sheet.charts().isEmpty()) {
            return sheet;
        }
        int wide =
                sheet.columns().stream()
                        .filter(column -> !column.hidden() && column.width() > SHORT)
                        .mapToInt(Sheet.Column::width)
                        .sum();
        double share = (double) (PRINTED - width + wide) / wide;
        return sheet.withColumns(
                sheet.columns().stream()
                        .map(
                                column ->
                                        column.hidden() || column.width() <= SHORT
                                                ? column
                                                : column.withWidth((int) (column.width() * share)))
                        .toList());
    }

    static void set(Workbook workbook, Sheet sheet, SXSSFSheet target) {
        int width = SheetCharts.width(sheet);
        target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        target.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.names() - 1));
        target.setFitToPage(true);
        target.getPrintSetup().setLandscape(width > UPRIGHT);
        target.getPrintSetup()
                .setPaperSize(width > LYING ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        target.getPrintSetup().setFitWidth((short) ((width + PRINTED - 1) / PRINTED));
        target.getPrintSetup().setFitHeight((short) 0);
        target.setMargin(PageMargin.LEFT, MARGIN);
        target.setMargin(PageMargin.RIGHT, MARGIN);
        target.getHeader().setLeft(heading(workbook.title()));
        if (!workbook.title().contains(sheet.name())) {
            target.getHeader().setRight("&A");
        }
        target.getFooter().setLeft(workbook.date().toString());
        target.getFooter().setRight("&P / &N");
    }

    private static String heading(String title) {
        boolean whole = title.codePointCount(0, title.length()) <= LONGEST;
        String shown =
                whole ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
        // An ampersand begins a code there.
        return shown.replace("&", "&&");
    }
}
