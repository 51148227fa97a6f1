// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class TableTest {
    @Test
    void aColumnInWhichNoCellSaysAnythingIsLeftOut() {
        Table.Cell word = Table.Cell.of(List.of(Text.plain("Law", "en")));
        Table.Cell empty = new Table.Cell(List.of());
        Table table =
                new Table(
                        new Caption(Caption.Sequence.TABLE, "Table", 1, "table_1", List.of()),
                        List.of(
                                new Table.Column("Kind", 1),
                                new Table.Column("Number", 1),
                                new Table.Column("Name", 1)),
                        List.of(List.of(word), List.of(empty, empty, word)));

        Table filled = table.filled();

        assertEquals(
                List.of("Kind", "Name"),
                filled.columns().stream().map(Table.Column::heading).toList());
        assertEquals(List.of(List.of(word), List.of(empty, word)), filled.rows());
    }

    @Test
    void noCellLooksForgotten() {
        Table.Cell word = Table.Cell.of(List.of(Text.plain("Law", "en")));
        List<Inline> open = List.of(Text.plain("not recorded", "en"));
        Table table = new Table(CAPTION, COLUMNS, List.of(List.of(word, CELL, word)));
        assertEquals(
                List.of(List.of(word, Table.Cell.of(open), word)), table.openCells(open).rows());
    }

    @Test
    void isWideWhenItsColumnsNeedMoreThanAStandingPage() {
        assertFalse(new Table(CAPTION, columns(3), List.of()).isWide());
        assertTrue(new Table(CAPTION, columns(5), List.of()).isWide());
    }

    private static List<Table.Column> columns(int count) {
        return Collections.nCopies(count, new Table.Column("country", 4));
    }

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
