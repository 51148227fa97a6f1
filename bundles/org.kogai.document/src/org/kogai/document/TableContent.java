// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * A table; rows that do not fit go to further slides, below the same headings.
 *
 * @param columns headings with the shares of the width that their columns take
 * @param rows texts, as many in each row as there are columns
 * @param points size of the texts on a usual slide
 */
public record TableContent(List<Table.Column> columns, List<List<String>> rows, double points)
        implements SlideContent {
    /** Size of texts that leaves room for many rows. */
    private static final double SMALL = 14;

    public TableContent {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public TableContent(List<Table.Column> columns, List<List<String>> rows) {
        this(columns, rows, SMALL);
    }

    /** The same columns with other rows. */
    public TableContent withRows(List<List<String>> otherRows) {
        return new TableContent(columns, otherRows, points);
    }

    /** The same rows below other columns. */
    public TableContent withColumns(List<Table.Column> otherColumns) {
        return new TableContent(otherColumns, rows, points);
    }

    /** The same with letters of another size. */
    public TableContent with(double otherPoints) {
        return new TableContent(columns, rows, otherPoints);
    }

    /** Rows that the first cell of a row spans: those after it that begin alike; 0 for these. */
    public int span(int row) {
        if (row > 0 && beginAlike(row - 1, row)) {
            return 0;
        }
        int end = row + 1;
        while (end < rows.size() && beginAlike(row, end)) {
            end++;
        }
        return end - row;
    }

    private boolean beginAlike(int one, int other) {
        String first = rows.get(one).get(0);
        return !first.isEmpty() && first.equals(rows.get(other).get(0));
    }

    /** How many rows share the first cell of a row of this table, with the row. */
    public int sharing(List<String> row) {
        int place = 0;
        while (rows.get(place) != row) {
            place++;
        }
        while (span(place) == 0) {
            place--;
        }
        return span(place);
    }
}
