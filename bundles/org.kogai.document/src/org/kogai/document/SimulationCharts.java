// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws columns of a sheet as a chart and puts the same numbers into words. */
final class SimulationCharts {
    /** More bars would not be read one by one. */
    private static final int MOST = 20;

    private final Phrases phrases;

    SimulationCharts(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The chart of some columns.
     *
     * @param title title
     * @param unit what the numbers are, with their unit
     * @param columns columns of the sheet
     * @param rows its rows, without the total
     * @param values places of the columns with the numbers
     */
    SheetChart of(
            Chart.Kind kind,
            String title,
            String unit,
            List<Sheet.Column> columns,
            List<List<Value>> rows,
            List<Integer> values) {
        int limit = kind == Chart.Kind.LINE ? rows.size() : MOST;
        List<List<Value>> shown = rows.stream().limit(limit).toList();
        List<String> categories = shown.stream().map(row -> words(row.get(0))).toList();
        List<Chart.Series> series =
                values.stream()
                        .map(
                                column ->
                                        new Chart.Series(
                                                columns.get(column).heading(),
                                                shown.stream()
                                                        .map(row -> number(row.get(column)))
                                                        .toList()))
                        .toList();
        String whole =
                shown.size() < rows.size()
                        ? phrases.of("simulation.chart.first", title, shown.size())
                        : title;
        Chart chart =
                new Chart(
                        kind,
                        whole,
                        columns.get(0).heading(),
                        unit,
                        categories,
                        series,
                        phrases.language(),
                        spoken(kind, whole, categories, series));
        return new SheetChart(chart, 0, values);
    }

    private String spoken(
            Chart.Kind kind, String title, List<String> categories, List<Chart.Series> series) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            parts.add(
                    phrases.of("simulation.chart.category", categories.get(i), numbers(series, i)));
        }
        String key = kind == Chart.Kind.LINE ? "simulation.chart.line" : "simulation.chart.bars";
        return phrases.of(key, title, String.join(phrases.of("separator"), parts));
    }

    private String numbers(List<Chart.Series> series, int category) {
        return IntStream.range(0, series.size())
                .mapToObj(
                        i ->
                                phrases.of(
                                        "simulation.chart.value",
                                        series.get(i).name(),
                                        series.get(i).values().get(category)))
                .collect(Collectors.joining(phrases.of("simulation.chart.comma")));
    }

    private static String words(Value value) {
        return value instanceof Value.Number number
                ? Integer.toString((int) number.value())
                : ((Value.Words) value).text();
    }

    private static double number(Value value) {
        return ((Value.Count) value).value();
    }
}
