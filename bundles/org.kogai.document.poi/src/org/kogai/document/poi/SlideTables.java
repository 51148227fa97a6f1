// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Table;
import org.kogai.document.TableContent;

import java.util.List;

/** Writes tables as native tables with a row of headings. */
final class SlideTables {
    private static final String HEAD = "#1f3a5f";
    private static final String BAND = "#eef3f8";
    private static final String LINE = "#9fb3c8";
    private static final String INK = "#212a32";

    private final Xml xml;
    private final SlideBody body;
    private final SlidePages pages;
    private final SlideText text;

    SlideTables(Xml xml, SlideBody body, String language) {
        this.xml = xml;
        this.body = body;
        this.pages = new SlidePages(body, SlideSize.room(body.area()), language);
        this.text = new SlideText(xml, language);
    }

    /**
     * Writes a table.
     *
     * @param title what it tells, for those who hear the slide
     */
    void write(TableContent table, String title) {
        List<String> headings = table.columns().stream().map(Table.Column::heading).toList();
        SlideFrames.open(xml, "Table", title, body.area(), Math.round(pages.heightOf(table)));
        xml.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        xml.open("a:tbl").leaf("a:tblPr", "firstRow", 1, "bandRow", 1).open("a:tblGrid");
        for (int i = 0; i < table.columns().size(); i++) {
            xml.leaf("a:gridCol", "w", Math.round(pages.width(table, i)));
        }
        xml.close();
        row(
                table,
                headings,
                1,
                new Look(HEAD, "#ffffff", true, table.points()),
                pages.height(table));
        for (int i = 0; i < table.rows().size(); i++) {
            String fill = i % 2 == 1 ? BAND : "#ffffff";
            row(
                    table,
                    table.rows().get(i),
                    table.span(i),
                    new Look(fill, INK, false, table.points()),
                    pages.height(table, table.rows().get(i)));
        }
        xml.close(4);
    }

    /** Look of a row. */
    private record Look(String fill, String color, boolean bold, double points) {}

    private void openCell(int column, int span) {
        if (column > 0 || span == 1) {
            xml.open("a:tc");
        } else if (span == 0) {
            xml.open("a:tc", "vMerge", 1);
        } else {
            xml.open("a:tc", "rowSpan", span);
        }
    }

    private void row(TableContent table, List<String> cells, int span, Look look, double height) {
        xml.open("a:tr", "h", Math.round(height));
        for (int i = 0; i < cells.size(); i++) {
            boolean joined = i == 0 && span != 1;
            openCell(i, span);
            xml.open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
            text.cell(
                    i == 0 && span == 0 ? "" : pages.ended(cells.get(i), table, i, look.bold()),
                    table.columns().get(i).numbers() ? "r" : "l",
                    body.text(look.points()),
                    look.color(),
                    look.bold());
            xml.close();
            long side = body.length(SlidePages.CELL_SIDE);
            long air = body.length(SlidePages.CELL_AIR);
            xml.open(
                    "a:tcPr", "marL", side, "marR", side, "marT", air, "marB", air, "anchor",
                    "ctr");
            for (String border : List.of("a:lnL", "a:lnR", "a:lnT", "a:lnB")) {
                xml.open(border, "w", 9525);
                SlidePaint.fill(xml, LINE);
                xml.close();
            }
            SlidePaint.fill(xml, joined ? "#ffffff" : look.fill());
            xml.close(2);
        }
        xml.close();
    }
}
