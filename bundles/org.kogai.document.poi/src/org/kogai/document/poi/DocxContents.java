// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.util.List;

/**
 * Writes the table of contents with its entries, which lead to their headings. Each has the field
 * of its page number, still without a number: only the program that lays out the pages knows it,
 * and a wrong number is worse than none. Word fills the numbers in when a person updates the table.
 */
final class DocxContents {
    private final Xml xml;
    private final DocxRuns runs;
    private final String language;

    DocxContents(Xml xml, DocxRuns runs, String language) {
        this.xml = xml;
        this.runs = runs;
        this.language = language;
    }

    void write(String title, int depth, List<DocxFragment.Entry> entries) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.leaf("w:docPartGallery", "w:val", "Table of Contents").leaf("w:docPartUnique");
        xml.close(2).open("w:sdtContent");
        paragraph("TOCHeading");
        runs.write(title, language, "");
        xml.close();
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), depth, i == 0, i == entries.size() - 1);
        }
        xml.close(2);
    }

    private void entry(DocxFragment.Entry entry, int depth, boolean first, boolean last) {
        paragraph("TOC" + entry.level());
        if (first) {
            runs.character("begin");
            xml.open("w:r").open("w:instrText", "xml:space", "preserve");
            xml.text(" TOC \\o \"1-" + depth + "\" \\h \\z ").close(2);
            runs.character("separate");
        }
        xml.open("w:hyperlink", "w:anchor", entry.anchor(), "w:history", 1);
        if (!entry.number().isEmpty()) {
            runs.write(entry.number(), language, "");
            runs.tab();
        }
        runs.writeUnlinked(entry.text());
        runs.tab();
        runs.character("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" PAGEREF " + entry.anchor() + " \\h ").close(2);
        runs.character("separate");
        runs.character("end");
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
