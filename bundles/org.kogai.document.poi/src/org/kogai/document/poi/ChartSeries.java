// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Writes the series of a chart: where their cells are, what these hold, and the look. */
final class ChartSeries {
    private static final String WHOLE = "#,##0";
    private static final String BROKEN = "#,##0.##";

    /** Part of the longest bar below which a number has no room in its bar. */
    private static final double NARROW = 0.06;

    private static final int LABEL = 900;

    private final Xml xml;
    private final Chart chart;
    private final ChartCells cells;
    private final ChartText text;
    private final ChartPaint paint;

    ChartSeries(Xml xml, Chart chart, ChartCells cells, ChartText text) {
        this.xml = xml;
        this.chart = chart;
        this.cells = cells;
        this.text = text;
        this.paint = new ChartPaint(xml);
    }

    void write() {
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
    }

    private void series(int number, Chart.Series series) {
        xml.open("c:ser").leaf("c:idx", "val", number).leaf("c:order", "val", number);
        xml.open("c:tx");
        words(cells.name(number), List.of(series.name()));
        xml.close();
        if (chart.kind() == Chart.Kind.LINE) {
            paint.lines(number);
            lineLabels(number, series.values());
        } else {
            paint.bars(number);
            xml.leaf("c:invertIfNegative", "val", 0);
            barLabels(number, series.values());
        }
        xml.open("c:cat");
        words(cells.category(), chart.categories());
        xml.close().open("c:val");
        numbers(cells.value(number), series.values());
        xml.close();
        if (chart.kind() == Chart.Kind.LINE) {
            xml.leaf("c:smooth", "val", 0);
        }
        xml.close();
    }

    private void words(String formula, List<String> words) {
        xml.open("c:strRef").open("c:f").text(formula).close().open("c:strCache");
        xml.leaf("c:ptCount", "val", words.size());
        for (int i = 0; i < words.size(); i++) {
            point(i, words.get(i));
        }
        xml.close(2);
    }

    private void numbers(String formula, List<Double> numbers) {
        xml.open("c:numRef").open("c:f").text(formula).close().open("c:numCache");
        xml.open("c:formatCode").text(format()).close();
        xml.leaf("c:ptCount", "val", numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            point(i, BigDecimal.valueOf(numbers.get(i)).stripTrailingZeros().toPlainString());
        }
        xml.close(2);
    }

    private String format() {
        boolean whole =
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .allMatch(value -> value == Math.rint(value));
        return whole ? WHOLE : BROKEN;
    }

    private void point(int index, String value) {
        xml.open("c:pt", "idx", index).open("c:v").text(value).close(2);
    }

    private void barLabels(int number, List<Double> values) {
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        xml.open("c:dLbls");
        if (stacked) {
            double longest = longestBar();
            IntStream.range(0, values.size())
                    .filter(i -> values.get(i) < NARROW * longest)
                    .forEach(this::noLabel);
        }
        labels(stacked ? "ctr" : "outEnd", stacked ? ChartPaint.label(number) : ChartPaint.INK);
        xml.close();
    }

    private double longestBar() {
        return IntStream.range(0, chart.categories().size()).mapToDouble(this::bar).max().orElse(0);
    }

    private double bar(int category) {
        return chart.series().stream()
                .flatMapToDouble(series -> DoubleStream.of(series.values().get(category)))
                .sum();
    }

    private void noLabel(int point) {
        xml.open("c:dLbl").leaf("c:idx", "val", point).leaf("c:delete", "val", 1).close();
    }

    /** Only the ends of a line are labelled; the other numbers stand on the axis. */
    private void lineLabels(int number, List<Double> values) {
        xml.open("c:dLbls");
        IntStream.range(1, values.size() - 1).forEach(this::noLabel);
        labels("t", ChartPaint.line(number));
        xml.close();
    }

    private void labels(String position, String color) {
        xml.leaf("c:numFmt", "formatCode", format(), "sourceLinked", 0);
        xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close(2);
        text.look(LABEL, color);
        xml.leaf("c:dLblPos", "val", position);
        xml.leaf("c:showLegendKey", "val", 0).leaf("c:showVal", "val", 1);
        xml.leaf("c:showCatName", "val", 0).leaf("c:showSerName", "val", 0);
        xml.leaf("c:showPercent", "val", 0).leaf("c:showBubbleSize", "val", 0);
    }
}
