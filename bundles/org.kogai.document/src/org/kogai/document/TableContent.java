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
}
