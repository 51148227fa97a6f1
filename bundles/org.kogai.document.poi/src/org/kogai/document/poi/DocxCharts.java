// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.Chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Puts charts into a document, as wide as its text. */
final class DocxCharts {
    private static final long EMU_PER_TWIP = 635;

    /** Room for the caption below a chart, in twentieths of a point. */
    private static final int CAPTION = 900;

    private final ChartPart charts;
    private final PackagePart document;
    private final Xml xml;
    private final DrawingIds ids;
    private int count;

    DocxCharts(OfficeFile file, PackagePart document, LocalDate date, Xml xml, DrawingIds ids) {
        this.charts = new ChartPart(file, "/word", date);
        this.document = document;
        this.xml = xml;
        this.ids = ids;
    }

    /** Writes the run of a chart. */
    void write(Chart chart, DocxPage page) {
        do {
            count++;
        } while (charts.holds(count) || document.getRelationship("chart" + count) != null);
        String id = "chart" + count;
        try {
            OfficeFile.relate(document, id, "chart", charts.add(chart, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long width = page.textWidth() * EMU_PER_TWIP;
        long room = (page.textHeight() - CAPTION) * EMU_PER_TWIP;
        drawing(chart, id, width, Math.min(room, ChartSize.height(chart)));
    }

    private void drawing(Chart chart, String id, long width, long height) {
        xml.open("w:r")
                .open("w:drawing")
                .open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.leaf("wp:extent", "cx", width, "cy", height);
        xml.leaf(
                "wp:docPr",
                "id",
                ids.next(),
                "name",
                chart.title(),
                "descr",
                chart.alternativeText());
        xml.leaf("wp:cNvGraphicFramePr").open("a:graphic");
        xml.open("a:graphicData", "uri", ChartXml.NAMESPACE);
        xml.leaf("c:chart", "xmlns:c", ChartXml.NAMESPACE, "r:id", id);
        xml.close(5);
    }
}
