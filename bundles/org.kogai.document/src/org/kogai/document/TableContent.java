// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * A table; rows that do not fit go to further slides, below the same headings.
 *
 * @param columns headings with the shares of the width that their columns take
 * @param rows texts, as many in each row as there are columns
 */
public record TableContent(List<Table.Column> columns, List<List<String>> rows)
        implements SlideContent {
    public TableContent {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same columns with other rows. */
    public TableContent with(List<List<String>> otherRows) {
        return new TableContent(columns, otherRows);
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
