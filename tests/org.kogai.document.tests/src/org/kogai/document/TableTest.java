// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {
    private static final Caption CAPTION =
            new Caption(Caption.Sequence.TABLE, "Table", 1, "table_1", List.of());
    private static final Table.Cell CELL = Table.Cell.of(List.of());
    private static final List<Table.Column> COLUMNS =
            List.of(new Table.Column("a", 1), new Table.Column("b", 1), new Table.Column("c", 1));

    @Test
    void refusesARowThatHasTooFewCells() {
        List<List<Table.Cell>> rows = List.of(List.of(CELL, CELL));
        assertThrows(IllegalArgumentException.class, () -> new Table(CAPTION, COLUMNS, rows));
    }

    @Test
    void takesARowOfOneCellAsAHeading() {
        assertEquals(1, new Table(CAPTION, COLUMNS, List.of(List.of(CELL))).rows().size());
    }
}
