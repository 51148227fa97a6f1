// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.Chart;
import org.kogai.document.Sheet;
import org.kogai.document.Value;
import org.kogai.document.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts charts into a docx or pptx, each with its data in a workbook of its own. */
final class ChartPart {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DATA = "data";
    private static final int WIDTH = 24;

    private final OfficeFile file;
    private final String folder;
    private final LocalDate date;

    /**
     * @param folder folder of the file's parts, for instance /word
     * @param date date in the properties of the workbooks
     */
    ChartPart(OfficeFile file, String folder, LocalDate date) {
        this.file = file;
        this.folder = folder;
        this.date = date;
    }

    /** Whether the file has a chart of this number. */
    boolean holds(int number) {
        return file.holds(name(number)) || file.holds(dataName(number));
    }

    private String name(int number) {
        return folder + "/charts/chart" + number + ".xml";
    }

    private String dataName(int number) {
        return folder + "/embeddings/chart" + number + ".xlsx";
    }

    /**
     * Adds a chart.
     *
     * @param number number of the chart in the file
     */
    PackagePart add(Chart chart, int number) throws IOException {
        // POI and Excel cut a sheet's name by their own rules; this one needs no cutting.
        String sheet = "Data";
        ChartCells cells =
                ChartCells.ofData(sheet, chart.categories().size(), chart.series().size());
        PackagePart part = file.part(name(number), TYPE, ChartXml.withData(chart, cells, DATA));
        PackagePart data = file.part(dataName(number), WORKBOOK, workbook(chart, sheet));
        OfficeFile.relate(part, DATA, "package", data);
        return part;
    }

    private byte[] workbook(Chart chart, String sheet) throws IOException {
        List<Sheet.Column> columns =
                Stream.concat(
                                Stream.of(chart.categoryTitle()),
                                chart.series().stream().map(Chart.Series::name))
                        .map(
                                heading ->
                                        Sheet.Column.of(
                                                heading, Math.max(WIDTH, 2 * heading.length() + 2)))
                        .toList();
        Sheet data = new Sheet(sheet, columns, rows(chart));
        Workbook book = new Workbook(chart.title(), chart.language(), date, List.of(data));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(book, out);
        return out.toByteArray();
    }

    private static List<List<Value>> rows(Chart chart) {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Value> row = new ArrayList<>();
            row.add(new Value.Words(chart.categories().get(i)));
            for (Chart.Series series : chart.series()) {
                row.add(new Value.Number(series.values().get(i)));
            }
            rows.add(row);
        }
        return rows;
    }
}
