// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Block;
import org.kogai.document.Document.Numbering;
import org.kogai.document.Section;

import java.util.ArrayList;
import java.util.List;

/** Writes the ends of sections, where Word keeps the form of their pages. */
final class DocxSections implements DocxPages {
    /** Distance of the lines of Japanese text, 18 points. */
    private static final int LINE = 360;

    private final Xml xml;
    private final Numbering numbering;
    private DocxPage page = DocxPage.standing();
    private boolean first = true;

    DocxSections(Xml xml, Numbering numbering) {
        this.xml = xml;
        this.numbering = numbering;
    }

    /** The blocks without sections that have no content, which would be empty pages. */
    static List<Block> withoutEmpty(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean empty =
                    blocks.get(i) instanceof Section
                            && (last || blocks.get(i + 1) instanceof Section);
            if (!empty) {
                kept.add(blocks.get(i));
            }
        }
        return withoutRepeated(kept);
    }

    private static List<Block> withoutRepeated(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Section current = new Section(false);
        for (Block block : blocks) {
            if (!(block instanceof Section next)) {
                kept.add(block);
            } else if (!next.equals(current)) {
                kept.add(next);
                current = next;
            }
        }
        return kept;
    }

    @Override
    public DocxPage page() {
        return page;
    }

    @Override
    public void end(boolean nextLandscape) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "SectionEnd");
        properties();
        xml.close(2);
        page = page.turned(nextLandscape);
    }

    @Override
    public void last() {
        properties();
    }

    private void properties() {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "header");
        xml.leaf("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.leaf("w:type", "w:val", "nextPage");
        size();
        xml.leaf(
                "w:pgMar",
                "w:top",
                Docx.MARGIN,
                "w:right",
                Docx.MARGIN,
                "w:bottom",
                Docx.MARGIN,
                "w:left",
                Docx.MARGIN,
                "w:header",
                680,
                "w:footer",
                680,
                "w:gutter",
                0);
        if (first) {
            // The cover has neither header nor page number.
            xml.leaf("w:titlePg");
        }
        first = false;
        if (numbering == Numbering.CHAPTER) {
            xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", LINE);
        }
        xml.close();
    }

    private void size() {
        if (page.isLandscape()) {
            xml.leaf("w:pgSz", "w:w", page.width(), "w:h", page.height(), "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", page.width(), "w:h", page.height());
        }
    }
}
