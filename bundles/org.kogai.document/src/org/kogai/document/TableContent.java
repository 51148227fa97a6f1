// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.stream.IntStream;

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

    /** How many rows in turn, with this one, begin alike and so share their first cell. */
    public int sharing(List<String> row) {
        int place =
                IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i) == row)
                        .findFirst()
                        .orElse(-1);
        if (place < 0 || row.get(0).isEmpty()) {
            return 1;
        }
        int first = place;
        while (first > 0 && rows.get(first - 1).get(0).equals(row.get(0))) {
            first--;
        }
        int end = place + 1;
        while (end < rows.size() && rows.get(end).get(0).equals(row.get(0))) {
            end++;
        }
        return end - first;
    }
}
