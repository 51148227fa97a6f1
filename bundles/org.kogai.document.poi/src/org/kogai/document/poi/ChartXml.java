// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Chart;

/** Writes the part of a chart, which docx, pptx and xlsx share. */
final class ChartXml {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final int TITLE = 1200;
    private static final int TEXT = 900;
    private static final int CATEGORIES = 1;
    private static final int VALUES = 2;

    private final Xml xml = new Xml();
    private final Chart chart;
    private final ChartCells cells;
    private final ChartText text;
    private final ChartPaint paint;

    private ChartXml(Chart chart, ChartCells cells) {
        this.chart = chart;
        this.cells = cells;
        this.text = new ChartText(xml, chart);
        this.paint = new ChartPaint(xml);
    }

    /** Chart with its title, over cells of the workbook that it lies in. */
    static byte[] inWorkbook(Chart chart, ChartCells cells) {
        ChartXml xml = new ChartXml(chart, cells);
        xml.open(true);
        return xml.xml.close().bytes();
    }

    /**
     * Chart without its title, over cells of a workbook inside of the file.
     *
     * @param workbook id by which the part refers to the workbook
     */
    static byte[] withData(Chart chart, ChartCells cells, String workbook) {
        ChartXml xml = new ChartXml(chart, cells);
        xml.open(false);
        xml.xml.open("c:externalData", "r:id", workbook).leaf("c:autoUpdate", "val", 0);
        return xml.xml.close(2).bytes();
    }

    private void open(boolean titled) {
        xml.open(
                "c:chartSpace",
                "xmlns:c",
                NAMESPACE,
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r",
                OfficeFile.RELATIONSHIPS);
        xml.leaf("c:date1904", "val", 0);
        xml.leaf("c:lang", "val", Locales.of(chart.language()));
        xml.leaf("c:roundedCorners", "val", 0);
        xml.open("c:chart");
        if (titled) {
            text.title(chart.title(), TITLE, true, false);
        }
        xml.leaf("c:autoTitleDeleted", "val", titled ? 0 : 1);
        xml.open("c:plotArea").leaf("c:layout");
        plot();
        categoryAxis();
        valueAxis();
        xml.close();
        if (chart.series().size() > 1) {
            xml.open("c:legend").leaf("c:legendPos", "val", "b").leaf("c:overlay", "val", 0);
            text.look(TEXT, ChartPaint.INK);
            xml.close();
        }
        xml.leaf("c:plotVisOnly", "val", 1).leaf("c:dispBlanksAs", "val", "gap").close();
        xml.open("c:spPr");
        paint.fill("FFFFFF");
        xml.open("a:ln").leaf("a:noFill").close(2);
        text.look(TEXT, ChartPaint.INK);
    }

    private void plot() {
        boolean line = isLine();
        xml.open(line ? "c:lineChart" : "c:barChart");
        if (!line) {
            xml.leaf("c:barDir", "val", "bar");
        }
        xml.leaf("c:grouping", "val", grouping()).leaf("c:varyColors", "val", 0);
        new ChartSeries(xml, chart, cells, text).write();
        if (line) {
            xml.leaf("c:marker", "val", 1);
        } else {
            xml.leaf("c:gapWidth", "val", 45);
            xml.leaf("c:overlap", "val", chart.kind() == Chart.Kind.STACKED_BAR ? 100 : 0);
        }
        xml.leaf("c:axId", "val", CATEGORIES).leaf("c:axId", "val", VALUES).close();
    }

    private boolean isLine() {
        return chart.kind() == Chart.Kind.LINE;
    }

    private String grouping() {
        return switch (chart.kind()) {
            case BAR -> "clustered";
            case STACKED_BAR -> "stacked";
            case LINE -> "standard";
        };
    }

    private void categoryAxis() {
        xml.open("c:catAx").leaf("c:axId", "val", CATEGORIES);
        // Lying bars are read from the top, where the axis would end.
        axis(isLine() ? "minMax" : "maxMin", isLine() ? "b" : "l");
        text.title(chart.categoryTitle(), TEXT, false, !isLine());
        ticks("General", "low", ChartPaint.INK);
        xml.leaf("c:crossAx", "val", VALUES).leaf("c:crosses", "val", "autoZero");
        xml.leaf("c:auto", "val", 0).leaf("c:lblAlgn", "val", "ctr");
        xml.leaf("c:lblOffset", "val", 100).leaf("c:noMultiLvlLbl", "val", 1).close();
    }

    private void valueAxis() {
        xml.open("c:valAx").leaf("c:axId", "val", VALUES);
        axis("minMax", isLine() ? "l" : "b");
        if (chart.kind() != Chart.Kind.BAR) {
            // Each such bar has its number at its end, through which a line would run.
            xml.open("c:majorGridlines");
            paint.stroke(ChartPaint.GRID);
            xml.close();
        }
        text.title(chart.valueTitle(), TEXT, false, isLine());
        ticks("#,##0", "nextTo", ChartPaint.GRID);
        xml.leaf("c:crossAx", "val", CATEGORIES);
        xml.leaf("c:crosses", "val", isLine() ? "autoZero" : "max");
        xml.leaf("c:crossBetween", "val", "between").close();
    }

    private void axis(String orientation, String position) {
        xml.open("c:scaling").leaf("c:orientation", "val", orientation).close();
        xml.leaf("c:delete", "val", 0).leaf("c:axPos", "val", position);
    }

    private void ticks(String format, String labels, String color) {
        xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", 0);
        xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        xml.leaf("c:tickLblPos", "val", labels);
        paint.stroke(color);
        text.look(TEXT, ChartPaint.INK);
    }
}
