// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.kogai.document.Sheet;
import org.kogai.document.SheetChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts charts on a sheet, one below the other. Each hangs on one cell, so that it keeps its size
 * when rows and columns change theirs.
 */
final class SheetCharts {
    /** Width of a chart in characters of the sheet. */
    static final int WIDTH = 88;

    private static final long EMU_PER_CHARACTER = 7L * Units.EMU_PER_PIXEL;
    private static final double GAP = 14;

    /** Widest table, in characters, beside which a chart is still in view. */
    private static final int BESIDE = 120;

    /** Rows of a table, with headings and notes, below which a chart is still in view. */
    private static final int BELOW = 12;

    private final Sheet sheet;
    private final float line;
    private final List<Float> heights = new ArrayList<>();

    /**
     * Charts of a sheet whose rows are still to come.
     *
     * @param line height of the rows below those that are written, in points
     */
    SheetCharts(Sheet sheet, float line) {
        this.sheet = sheet;
        this.line = line;
    }

    /** Takes note of a row that was written. */
    void row(Row row) {
        heights.add(row.getHeightInPoints());
    }

    /** Width of what is to be seen on a sheet, in characters. */
    int width() {
        int table = table(sheet);
        if (sheet.charts().isEmpty()) {
            return table;
        }
        return areBelow() ? Math.max(table, WIDTH) : table + WIDTH;
    }

    /** Height of what is to be seen on a sheet, in points. */
    double height() {
        double rows = heights.stream().mapToDouble(Float::doubleValue).sum();
        double charts =
                sheet.charts().stream()
                        .mapToDouble(
                                it ->
                                        GAP
                                                + ChartSize.height(it.chart())
                                                        / (double) Units.EMU_PER_POINT)
                        .sum();
        return areBelow() ? rows + charts : Math.max(rows, charts);
    }

    private boolean areBelow() {
        return heights.size() <= BELOW || table(sheet) > BESIDE;
    }

    static int table(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> !column.hidden())
                .mapToInt(Sheet.Column::width)
                .sum();
    }

    /** Writes the charts, below a small or wide table, else to its right. */
    void write(XSSFSheet target) throws IOException {
        boolean below = areBelow();
        double place = below ? heights.stream().mapToDouble(Float::doubleValue).sum() : 0;
        for (SheetChart chart : sheet.charts()) {
            place += GAP;
            write(chart, target, below ? 0 : sheet.columns().size() + 1, place);
            place += ChartSize.height(chart.chart()) / (double) Units.EMU_PER_POINT;
        }
    }

    private void write(SheetChart chart, XSSFSheet target, int column, double top)
            throws IOException {
        XSSFDrawing drawing = target.createDrawingPatriarch();
        XSSFChart made = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1));
        ChartCells cells = ChartCells.of(target.getSheetName(), chart);
        try {
            byte[] xml = ChartXml.inWorkbook(chart.chart(), cells);
            made.getCTChartSpace()
                    .set(
                            ChartSpaceDocument.Factory.parse(new ByteArrayInputStream(xml))
                                    .getChartSpace());
        } catch (XmlException e) {
            throw new IOException(e);
        }
        place(drawing.getCTDrawing(), chart, column, top);
    }

    /** Hangs the last chart of the drawing on one cell. */
    private void place(CTDrawing drawing, SheetChart chart, int column, double top) {
        int last = drawing.sizeOfTwoCellAnchorArray() - 1;
        CTTwoCellAnchor made = drawing.getTwoCellAnchorArray(last);
        CTOneCellAnchor anchor = drawing.addNewOneCellAnchor();
        int row = 0;
        double rest = top;
        while (rest >= height(row)) {
            rest -= height(row);
            row++;
        }
        anchor.addNewFrom().setCol(column);
        anchor.getFrom().setColOff(0);
        anchor.getFrom().setRow(row);
        anchor.getFrom().setRowOff(Math.round(rest * Units.EMU_PER_POINT));
        anchor.addNewExt().setCx(WIDTH * EMU_PER_CHARACTER);
        anchor.getExt().setCy(ChartSize.height(chart.chart()));
        anchor.setGraphicFrame(made.getGraphicFrame());
        CTNonVisualDrawingProps words = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        words.setId(drawing.sizeOfOneCellAnchorArray());
        words.setName(chart.chart().title());
        words.setDescr(chart.chart().alternativeText());
        anchor.addNewClientData();
        drawing.removeTwoCellAnchor(last);
    }

    private float height(int row) {
        return row < heights.size() ? heights.get(row) : line;
    }
}
