// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Block;
import org.kogai.document.Caption;
import org.kogai.document.Chart;
import org.kogai.document.ChartFigure;
import org.kogai.document.Document;
import org.kogai.document.Sheet;
import org.kogai.document.SheetChart;
import org.kogai.document.Value;
import org.kogai.document.Workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A chart of each kind in a document and on sheets. */
public final class ExampleCharts {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);
    private static final List<String> PROVINCES = List.of("North", "南部", "ວຽງຈັນ");

    private ExampleCharts() {}

    /** Chart of two series over three provinces. */
    public static Chart chart(Chart.Kind kind) {
        return new Chart(
                kind,
                "Factories by province",
                "Province",
                "Factories (number)",
                PROVINCES,
                List.of(
                        new Chart.Series("Covered", List.of(30.0, 12.0, 0.0)),
                        new Chart.Series("Not covered", List.of(1234.0, 8.0, 40.0))),
                "ja",
                "Bars for three provinces: " + kind);
    }

    /** Document with a chart of each kind. */
    public static Document document() {
        return new Document(
                "Charts",
                "ja",
                DAY,
                "",
                Document.Numbering.DECIMAL,
                List.of(Chart.Kind.values()).stream().<Block>map(ExampleCharts::figure).toList());
    }

    /** Document with one chart that has this category. */
    public static Document documentAbout(String category) {
        List<Chart.Series> series = List.of(new Chart.Series("Letters", List.of(1.0)));
        Chart chart =
                new Chart(
                        Chart.Kind.BAR, "T", "C", "V", List.of(category), series, "en", "one bar");
        return documentOf(chart);
    }

    static Document documentOf(Chart chart) {
        Caption caption = new Caption(Caption.Sequence.FIGURE, "Figure", 1, "figure_1", List.of());
        return new Document(
                "Charts",
                "en",
                DAY,
                "",
                Document.Numbering.DECIMAL,
                List.of(new ChartFigure(caption, chart)));
    }

    private static ChartFigure figure(Chart.Kind kind) {
        int number = kind.ordinal() + 1;
        return new ChartFigure(
                new Caption(
                        Caption.Sequence.FIGURE, "Figure", number, "figure_" + number, List.of()),
                chart(kind));
    }

    /** Workbook with the charts beside their table and below a smaller one. */
    public static Workbook workbook() {
        List<SheetChart> charts =
                List.of(Chart.Kind.values()).stream()
                        .map(kind -> new SheetChart(chart(kind), 0, List.of(2, 1)))
                        .toList();
        List<Sheet.Column> columns =
                List.of(
                        Sheet.Column.of("Province", 20),
                        Sheet.Column.of("Not covered", 12),
                        Sheet.Column.of("Covered", 12));
        return new Workbook(
                "Charts",
                "ja",
                DAY,
                List.of(
                        new Sheet("Small: table", columns, rows(3), charts),
                        new Sheet("Large table", columns, rows(40), charts)));
    }

    private static List<List<Value>> rows(int count) {
        List<List<Value>> rows =
                List.of(row("North", 30, 1234), row("南部", 12, 8), row("ວຽງຈັນ", 0, 40));
        return IntStream.range(0, count).mapToObj(i -> rows.get(i % rows.size())).toList();
    }

    private static List<Value> row(String province, long covered, long open) {
        return List.of(new Value.Words(province), new Value.Count(open), new Value.Count(covered));
    }
}
