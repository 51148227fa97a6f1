// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Chart on a sheet, which draws the cells of the first rows: as many as it has categories. The
 * names of its series are the headings of their columns.
 *
 * @param chart the chart, with the same words and numbers as the cells
 * @param categories place of the column of the categories
 * @param values places of the columns of the series
 */
public record SheetChart(Chart chart, int categories, List<Integer> values) {
    public SheetChart {
        values = List.copyOf(values);
        if (values.size() != chart.series().size()) {
            throw new IllegalArgumentException("not a column for each series");
        }
    }
}
