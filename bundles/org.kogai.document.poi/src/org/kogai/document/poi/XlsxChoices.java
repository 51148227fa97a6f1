// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kogai.document.Sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of the words that may stand in columns. They are cells of a hidden sheet, because a list in
 * the rule itself must be short and no word of it may have a comma.
 */
final class XlsxChoices {
    private static final String LISTS = "Lists";

    /** Rows below the last one that a person may fill. */
    private static final int MORE = 200;

    private final SXSSFWorkbook book;
    private final List<List<String>> lists = new ArrayList<>();

    XlsxChoices(SXSSFWorkbook book) {
        this.book = book;
    }

    /** Offers the words of the columns in their cells; others are told to be unusual. */
    void restrict(Sheet sheet, SXSSFSheet target) {
        DataValidationHelper helper = target.getDataValidationHelper();
        for (int column = 0; column < sheet.columns().size(); column++) {
            List<String> words = sheet.columns().get(column).choices();
            if (!words.isEmpty()) {
                DataValidation rule =
                        helper.createValidation(
                                helper.createFormulaListConstraint(cells(words)),
                                new CellRangeAddressList(
                                        1, target.getLastRowNum() + MORE, column, column));
                rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
                rule.setShowErrorBox(true);
                target.addValidationData(rule);
            }
        }
    }

    /** Where the words will stand. */
    private String cells(List<String> words) {
        if (!lists.contains(words)) {
            lists.add(words);
        }
        String column = CellReference.convertNumToColString(lists.indexOf(words));
        return LISTS + "!$" + column + "$1:$" + column + "$" + words.size();
    }

    /** Writes the hidden sheet after all others. */
    void write() {
        if (lists.isEmpty()) {
            return;
        }
        SXSSFSheet target = book.createSheet(LISTS);
        int rows = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            var cells = target.createRow(row);
            for (int column = 0; column < lists.size(); column++) {
                if (row < lists.get(column).size()) {
                    cells.createCell(column).setCellValue(lists.get(column).get(row));
                }
            }
        }
        book.setSheetHidden(book.getSheetIndex(target), true);
    }
}
