// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Table of an official form: without caption, and its rows may go on over a page, because a row of
 * fixed wording can be longer than a page. A column without heading shares that of the one before.
 *
 * @param description what it is, for screen readers
 * @param columns columns, left to right
 * @param rows cells of each row, as many as there are columns
 */
public record FormTable(String description, List<Table.Column> columns, List<List<Table.Cell>> rows)
        implements Block {
    public FormTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has not " + width + " cells");
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.formTable(this);
    }
}
