// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kogai.document.Sheet;
import org.kogai.document.Workbook;

import java.util.regex.Pattern;

/**
 * Pages that a sheet is printed on: as many side by side as the letters need to stay readable, each
 * with the headings, the names of the rows, what it is part of and its number.
 */
final class XlsxPages {
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
        int width = SheetCharts.table(sheet);
        if (width <= XlsxPaper.LARGE.characters()
                || width > NARROWED
                || !sheet.charts().isEmpty()) {
            return sheet;
        }
        int wide =
                sheet.columns().stream()
                        .filter(column -> !column.hidden() && column.width() > SHORT)
                        .mapToInt(Sheet.Column::width)
                        .sum();
        double share = (double) (XlsxPaper.LARGE.characters() - width + wide) / wide;
        return sheet.withColumns(
                sheet.columns().stream()
                        .map(
                                column ->
                                        column.hidden() || column.width() <= SHORT
                                                ? column
                                                : column.withWidth((int) (column.width() * share)))
                        .toList());
    }

    /**
     * Sets the pages of a sheet.
     *
     * @param width width of what is on it, in characters
     * @param height height of what is on it, in points
     */
    static void set(Workbook workbook, Sheet sheet, SXSSFSheet target, int width, double height) {
        XlsxPaper paper = XlsxPaper.of(sheet, width, height);
        int across = (width + XlsxPaper.LARGE.characters() - 1) / XlsxPaper.LARGE.characters();
        target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        target.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.names() - 1));
        target.setFitToPage(true);
        target.getPrintSetup().setLandscape(paper != XlsxPaper.UPRIGHT);
        target.getPrintSetup().setPaperSize(paper.size());
        target.getPrintSetup().setFitWidth((short) across);
        target.getPrintSetup().setFitHeight((short) paper.pages(sheet, width / across, height));
        target.setMargin(PageMargin.LEFT, MARGIN);
        target.setMargin(PageMargin.RIGHT, MARGIN);
        target.getHeader().setLeft(heading(workbook.title()));
        if (!says(workbook.title(), sheet.name())) {
            target.getHeader().setRight("&A");
        }
        target.getFooter().setLeft(workbook.date().toString());
        sheet.part().ifPresent(part -> target.getFooter().setCenter(heading(part.note())));
        target.getFooter().setRight("&P / &N");
    }

    /** Whether a title has a name in it that is not only the start or end of another word. */
    private static boolean says(String title, String name) {
        String letter = "[\\p{L}\\p{N}]";
        String whole = "(?<!" + letter + ")" + Pattern.quote(name) + "(?!" + letter + ")";
        return Pattern.compile(whole).matcher(title).find();
    }

    private static String heading(String title) {
        boolean whole = title.codePointCount(0, title.length()) <= LONGEST;
        String shown =
                whole ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
        // An ampersand begins a code there.
        return shown.replace("&", "&&");
    }
}
