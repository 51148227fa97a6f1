// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kogai.document.Sheet;
import org.kogai.document.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes lines below the rows of a sheet, each over as many columns as a reader sees at once. */
final class XlsxNotes {
    /** Characters of a line that is easily read. */
    private static final int READABLE = 110;

    private final SXSSFSheet target;
    private final XlsxCells cells;
    private final int first;
    private final int last;
    private final int width;

    XlsxNotes(SXSSFWorkbook book, SXSSFSheet target, Sheet sheet) {
        this.target = target;
        this.cells = new XlsxCells(book, XlsxCells.Lines.NONE);
        List<Sheet.Column> columns = sheet.columns();
        List<Integer> shown =
                IntStream.range(0, columns.size())
                        .filter(place -> !columns.get(place).hidden())
                        .boxed()
                        .toList();
        int end = 0;
        int sum = 0;
        for (int place : shown) {
            if (sum > 0 && sum + columns.get(place).width() > READABLE) {
                break;
            }
            sum += columns.get(place).width();
            end = place;
        }
        this.first = shown.isEmpty() ? 0 : shown.get(0);
        this.last = Math.max(first, end);
        this.width = Math.max(1, sum);
    }

    /** Writes the lines after an empty row. */
    List<Row> write(List<String> notes, int row) {
        List<Row> rows = new ArrayList<>();
        for (String note : notes) {
            if (rows.isEmpty()) {
                rows.add(target.createRow(row));
            }
            rows.add(line(note, row + rows.size()));
        }
        return rows;
    }

    private Row line(String note, int number) {
        Row row = target.createRow(number);
        cells.write(new Value.Words(note), row, first, false, false);
        row.setHeightInPoints(CellRoom.of(note, width, false).height());
        if (last > first) {
            target.addMergedRegion(new CellRangeAddress(number, number, first, last));
        }
        return row;
    }
}
