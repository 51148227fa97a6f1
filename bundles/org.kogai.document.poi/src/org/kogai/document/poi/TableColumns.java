// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Table.Column;
import org.kogai.document.TableContent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Widths of the columns of a table on a slide: their shares, so that no word is broken and short
 * facts stay on one line where the others have room to give. All lengths are in EMU.
 */
final class TableColumns {
    private static final double EMU_PER_PIXEL = 9525;
    private static final double EMU_PER_POINT = 12_700;

    /** Facts up to this width stand on one line, in sizes of their letters. */
    private static final double SHORT = 13;

    private final SlideBody body;
    private final OfficeLines lines;

    TableColumns(SlideBody body, OfficeLines lines) {
        this.body = body;
        this.lines = lines;
    }

    /** The table with the widths of its columns as weights, the best first. */
    Stream<TableContent> of(TableContent table) {
        double[] shares = shares(table);
        return Stream.of(
                        widths(shares, least(table, column -> fact(table, column))),
                        widths(shares, least(table, column -> word(table, column))),
                        Optional.of(shares))
                .flatMap(Optional::stream)
                .map(widths -> table.withColumns(columns(table, widths)))
                .limit(2);
    }

    private double[] shares(TableContent table) {
        double all = table.columns().stream().mapToDouble(Column::weight).sum();
        return table.columns().stream()
                .mapToDouble(column -> body.area().width() * column.weight() / all)
                .toArray();
    }

    private static double[] least(TableContent table, ToDoubleFunction<Integer> width) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(width::applyAsDouble)
                .toArray();
    }

    /** What columns miss is taken from the others; absent where these have not enough. */
    private static Optional<double[]> widths(double[] shares, double[] least) {
        double missing = 0;
        double free = 0;
        for (int i = 0; i < shares.length; i++) {
            missing += Math.max(0, least[i] - shares[i]);
            free += Math.max(0, shares[i] - least[i]);
        }
        if (missing > free) {
            return Optional.empty();
        }
        double[] widths = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            double more = shares[i] - least[i];
            widths[i] = more > 0 ? shares[i] - more * missing / free : least[i];
        }
        return Optional.of(widths);
    }

    private static List<Column> columns(TableContent table, double[] widths) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            double width = widths[columns.size()];
            columns.add(new Column(column.heading(), width, column.numbers()));
        }
        return columns;
    }

    private double word(TableContent table, int column) {
        return width(texts(table, column), text -> lines.longestWord(text, points(table)));
    }

    private double fact(TableContent table, int column) {
        Stream<String> facts = texts(table, column).flatMap(String::lines);
        double whole = width(facts, text -> lines.boldWidth(text, points(table)));
        double most = SHORT * points(table) * EMU_PER_POINT;
        return whole > most ? word(table, column) : whole;
    }

    private static Stream<String> texts(TableContent table, int column) {
        return Stream.concat(
                Stream.of(table.columns().get(column).heading()),
                table.rows().stream().map(row -> row.get(column)));
    }

    private double width(Stream<String> texts, ToDoubleFunction<String> width) {
        return texts.mapToDouble(width).max().orElse(0) * EMU_PER_PIXEL
                + 2.0 * body.length(SlidePages.CELL_SIDE);
    }

    private double points(TableContent table) {
        return body.text(table.points()) / 100.0;
    }
}
