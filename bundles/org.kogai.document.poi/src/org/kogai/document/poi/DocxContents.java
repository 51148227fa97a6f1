// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Document;
import org.kogai.document.Heading;
import org.kogai.document.TableOfContents;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the table of contents with its entries. The entries lead to their headings and have no
 * page numbers: only the program that lays out the pages knows them, and a wrong number is worse
 * than none. The field says so, and Word keeps it that way when a person updates the table.
 */
final class DocxContents {
    private final Xml xml;
    private final DocxRuns runs;
    private final Document document;

    DocxContents(Xml xml, DocxRuns runs, Document document) {
        this.xml = xml;
        this.runs = runs;
        this.document = document;
    }

    private record Entry(String number, Heading heading) {}

    void write(TableOfContents contents) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.leaf("w:docPartGallery", "w:val", "Table of Contents").leaf("w:docPartUnique");
        xml.close(2).open("w:sdtContent");
        paragraph("TOCHeading");
        runs.write(contents.title(), document.language(), "");
        xml.close();
        List<Entry> entries = entries(contents.depth());
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), contents, i == 0, i == entries.size() - 1);
        }
        xml.close(2);
    }

    private List<Entry> entries(int depth) {
        HeadingNumbers numbers = new HeadingNumbers(document.numbering());
        List<Entry> entries = new ArrayList<>();
        document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .forEach(heading -> entries.add(new Entry(numbers.next(heading), heading)));
        return entries.stream().filter(entry -> entry.heading().level() <= depth).toList();
    }

    private void entry(Entry entry, TableOfContents contents, boolean first, boolean last) {
        paragraph("TOC" + entry.heading().level());
        if (first) {
            runs.character("begin");
            xml.open("w:r").open("w:instrText", "xml:space", "preserve");
            xml.text(" TOC \\o \"1-" + contents.depth() + "\" \\n \\h \\z ").close(2);
            runs.character("separate");
        }
        xml.open("w:hyperlink", "w:anchor", entry.heading().anchor(), "w:history", 1);
        if (!entry.number().isEmpty()) {
            runs.write(entry.number(), document.language(), "");
            runs.tab();
        }
        runs.writeUnlinked(entry.heading().text());
        xml.close();
        if (last) {
            runs.character("end");
        }
        xml.close();
    }

    private void paragraph(String style) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
    }
}
