// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.util.CellReference;
import org.kogai.document.SheetChart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells that a chart draws, below the row of the headings.
 *
 * @param sheet name of the sheet
 * @param rows number of the rows
 * @param categories place of the column of the categories
 * @param values places of the columns of the series
 */
record ChartCells(String sheet, int rows, int categories, List<Integer> values) {
    /** Cells of a sheet that holds the data of a chart only. */
    static ChartCells ofData(String sheet, int rows, int series) {
        return new ChartCells(sheet, rows, 0, IntStream.rangeClosed(1, series).boxed().toList());
    }

    static ChartCells of(String sheet, SheetChart chart) {
        int rows = chart.chart().categories().size();
        return new ChartCells(sheet, rows, chart.categories(), chart.values());
    }

    String category() {
        return area(categories, 1, rows);
    }

    String name(int series) {
        return area(values.get(series), 0, 0);
    }

    String value(int series) {
        return area(values.get(series), 1, rows);
    }

    private String area(int column, int first, int last) {
        String from = new CellReference(sheet, first, column, true, true).formatAsString();
        String to = new CellReference(last, column, true, true).formatAsString();
        return first == last ? from : from + ":" + to;
    }
}
