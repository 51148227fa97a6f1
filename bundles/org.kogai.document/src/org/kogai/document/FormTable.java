// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Table of a form, official or to be filled in by hand: without caption. A column without heading
 * shares that of the one before.
 *
 * @param description what it is, for screen readers
 * @param columns columns, left to right
 * @param rows cells of each row, as many as there are columns
 * @param breaking whether a row may go on over a page, because its wording can be longer than that
 */
public record FormTable(
        String description,
        List<Table.Column> columns,
        List<List<Table.Cell>> rows,
        boolean breaking)
        implements Block {
    public FormTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has not " + width + " cells");
        }
    }

    /** Table whose rows stay on a page each. */
    public FormTable(String description, List<Table.Column> columns, List<List<Table.Cell>> rows) {
        this(description, columns, rows, false);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.formTable(this);
    }
}
