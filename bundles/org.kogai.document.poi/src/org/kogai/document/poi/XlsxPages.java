// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kogai.document.Sheet;
import org.kogai.document.Workbook;

/**
 * Pages that a sheet is printed on: lying A3, as many side by side as the letters need to stay
 * readable, each with the headings, the names of the rows, what it is part of and its number.
 */
final class XlsxPages {
    /** Characters that stand side by side on a lying A3 sheet when it is reduced to about 70 %. */
    private static final int PRINTED = 290;

    /** A sheet that is wider by little is reduced some more, for one page is read more easily. */
    private static final int SQUEEZED = 350;

    /** Excel does not open a book with a heading of more than 255 characters and codes. */
    private static final int LONGEST = 100;

    private XlsxPages() {}

    static void set(Workbook workbook, Sheet sheet, SXSSFSheet target) {
        int width = SheetCharts.width(sheet);
        target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        target.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.names() - 1));
        target.setFitToPage(true);
        target.getPrintSetup().setLandscape(true);
        target.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        target.getPrintSetup().setFitWidth((short) (width <= SQUEEZED ? 1 : 1 + width / PRINTED));
        target.getPrintSetup().setFitHeight((short) 0);
        target.getHeader().setLeft(heading(workbook.title()));
        target.getHeader().setRight("&A");
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
