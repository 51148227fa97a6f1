// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of a register with its rows: what nobody filled is left out, what few filled is narrow,
 * and dates of a column are of one kind.
 */
record RegisterColumns(List<Sheet.Column> columns, List<List<Value>> rows) {
    /**
     * The sheet.
     *
     * @param names columns, counted with the empty ones, that tell which row it is
     */
    Sheet sheet(String name, int names) {
        List<Integer> kept =
                IntStream.range(0, columns.size()).filter(this::isFilled).boxed().toList();
        return new Sheet(
                        name,
                        kept.stream().map(it -> columns.get(it).fittedTo(column(it))).toList(),
                        values(kept.stream().map(this::column).toList()))
                .withNames((int) kept.stream().filter(place -> place < names).count());
    }

    private boolean isFilled(int column) {
        return column == 0
                || rows.isEmpty()
                || rows.stream().anyMatch(row -> !row.get(column).equals(Value.EMPTY));
    }

    /** A column of days, some of which are known to the month or the year only, is of words. */
    private List<Value> column(int place) {
        List<Value> values = rows.stream().map(row -> row.get(place)).toList();
        boolean partial =
                values.stream()
                        .anyMatch(it -> it instanceof Value.Words && !it.equals(Value.EMPTY));
        return partial ? values.stream().map(RegisterColumns::inWords).toList() : values;
    }

    private static Value inWords(Value value) {
        return value instanceof Value.Day day ? new Value.Words(day.date().toString()) : value;
    }

    private List<List<Value>> values(List<List<Value>> byColumn) {
        List<List<Value>> turned = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int number = row;
            turned.add(byColumn.stream().map(column -> column.get(number)).toList());
        }
        return turned;
    }
}
