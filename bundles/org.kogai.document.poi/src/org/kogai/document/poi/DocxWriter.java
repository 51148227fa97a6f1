// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.Block;
import org.kogai.document.Caption;
import org.kogai.document.ChartFigure;
import org.kogai.document.Document;
import org.kogai.document.FactSheet;
import org.kogai.document.Figure;
import org.kogai.document.Table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a document as docx. The same document always gives the same bytes, and all numbers, fields
 * and contents are right as written, so that Word asks no question when it opens the file.
 */
public final class DocxWriter {
    static final String[] NAMESPACES = {
        "xmlns:w", Docx.NAMESPACE,
        "xmlns:r", OfficeFile.RELATIONSHIPS,
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"
    };

    /**
     * Writes the document.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public void write(Document document, OutputStream out) throws IOException {
        OfficeFile file = new OfficeFile();
        PackagePart main = file.main("/word/document.xml", Docx.TYPE + "document.main+xml");
        add(file, main, "styles", "styles", DocxStyles.of(document.numbering()));
        add(file, main, "numbering", "numbering", DocxLists.of(document.numbering()));
        add(file, main, "settings", "settings", DocxSettings.settings());
        add(file, main, "fontTable", "fontTable", DocxSettings.fonts());
        add(file, main, "header", "header", header(document));
        add(file, main, "footer", "footer", footer());
        OfficeFile.fill(main, body(document, file, main));
        file.properties(document.title(), Locales.of(document.language()), document.date());
        file.write(out);
    }

    private static void add(
            OfficeFile file, PackagePart main, String name, String kind, byte[] content)
            throws IOException {
        PackagePart part = file.part("/word/" + name + ".xml", Docx.TYPE + kind + "+xml", content);
        OfficeFile.relate(main, name, kind, part);
    }

    private static byte[] body(Document document, OfficeFile file, PackagePart main) {
        Xml xml = new Xml().open("w:document", (Object[]) NAMESPACES);
        DocxRuns runs = new DocxRuns(xml, DocxLinks.from(main), captions(document.blocks()));
        DrawingIds ids = new DrawingIds();
        DocxPictures pictures = new DocxPictures(file, main, xml, ids);
        DocxCharts charts = new DocxCharts(file, main, document.date(), xml, ids);
        DocxSections pages = new DocxSections(xml, document.numbering());
        new DocxBody(xml, document, runs, pictures, charts, pages).write();
        return xml.close().bytes();
    }

    /** Anchors of captions, which are referred to by fields. */
    static Set<String> captions(List<Block> blocks) {
        return blocks.stream().flatMap(DocxWriter::caption).collect(Collectors.toSet());
    }

    private static Stream<String> caption(Block block) {
        if (block instanceof Table table) {
            return Stream.of(table.caption().anchor());
        }
        if (block instanceof FactSheet facts) {
            return facts.caption().map(Caption::anchor).stream();
        }
        if (block instanceof ChartFigure figure) {
            return Stream.of(figure.caption().anchor());
        }
        return block instanceof Figure figure
                ? Stream.of(figure.caption().anchor())
                : Stream.empty();
    }

    private static byte[] header(Document document) {
        Xml xml = new Xml().open("w:hdr", (Object[]) NAMESPACES);
        // The style has a line below it, which a page without header words must not show.
        DocxRuns runs = edge(xml, document.header().isEmpty() ? "Normal" : "Header");
        runs.write(document.header(), document.language(), "");
        return xml.close(2).bytes();
    }

    private static byte[] footer() {
        Xml xml = new Xml().open("w:ftr", (Object[]) NAMESPACES);
        DocxRuns runs = edge(xml, "Footer");
        runs.field("PAGE", () -> runs.write("1", "en", ""));
        return xml.close(2).bytes();
    }

    private static DocxRuns edge(Xml xml, String style) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
        return new DocxRuns(xml, DocxLinks.none(), Set.of());
    }
}
