// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Table with one row of headings, which the writer repeats on each page.
 *
 * @param caption caption above the table
 * @param columns columns, left to right
 * @param rows cells of each row: as many as there are columns, or one that spans them all and heads
 *     the rows after it
 */
public record Table(Caption caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    /** Centimetres that fit on a standing page, a little pressed. */
    private static final double STANDING = 17.5;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width && row.size() != 1)) {
            throw new IllegalArgumentException("a row has not " + width + " cells");
        }
    }

    /** Whether a standing page is too narrow for it. */
    boolean isWide() {
        return columns.stream().mapToDouble(Column::weight).sum() > STANDING;
    }

    /** The table without the columns in which no cell says anything. */
    Table filled() {
        List<Integer> kept =
                IntStream.range(0, columns.size())
                        .filter(column -> column == 0 || rows.stream().anyMatch(says(column)))
                        .boxed()
                        .toList();
        return new Table(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> row.size() == 1 ? row : kept.stream().map(row::get).toList())
                        .toList());
    }

    /** The table with words in the cells that say nothing, so that none is taken for forgotten. */
    Table openCells(List<Inline> words) {
        return new Table(
                caption,
                columns,
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.orElse(words)).toList())
                        .toList());
    }

    private static Predicate<List<Cell>> says(int column) {
        return row -> row.size() > 1 && row.get(column).says();
    }

    /**
     * Column.
     *
     * @param heading words in the first row
     * @param weight share of the width, relative to the other columns; about the centimetres that
     *     it needs
     * @param numbers whether its cells are numbers, which stand right
     */
    public record Column(String heading, double weight, boolean numbers) {
        /** Column of words. */
        public Column(String heading, double weight) {
            this(heading, weight, false);
        }

        /** The same with numbers in it. */
        Column ofNumbers() {
            return new Column(heading, weight, true);
        }
    }

    /**
     * Cell.
     *
     * @param lines paragraphs of the cell
     * @param joined whether it is one with the cell above it, which only forms have
     */
    public record Cell(List<List<Inline>> lines, boolean joined) {
        public Cell {
            lines = lines.stream().map(List::copyOf).toList();
        }

        boolean says() {
            return lines.stream().anyMatch(line -> !line.isEmpty());
        }

        private Cell orElse(List<Inline> words) {
            return says() ? this : of(words);
        }

        /** Cell of its own. */
        public Cell(List<List<Inline>> lines) {
            this(lines, false);
        }

        /** Cell that is one with the cell above it. */
        public static Cell joinedToAbove() {
            return new Cell(List.of(), true);
        }

        /** Cell of one paragraph. */
        public static Cell of(List<Inline> line) {
            return new Cell(List.of(line));
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.table(this);
    }
}
