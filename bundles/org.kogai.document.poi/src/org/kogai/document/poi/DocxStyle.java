// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/**
 * Writes one style of paragraphs: what it says of the paragraph, in the order that the schema of
 * WordprocessingML asks for, then the letters, which end it. Distances are in twentieths of a
 * point.
 */
final class DocxStyle {
    private final Xml xml;

    /**
     * Begins a style.
     *
     * @param parent id of the style that it is based on; empty for the default style
     */
    DocxStyle(Xml xml, String id, String name, String parent) {
        this.xml = xml;
        boolean first = parent.isEmpty();
        xml.open("w:style", "w:type", "paragraph", "w:default", first ? 1 : 0, "w:styleId", id);
        xml.leaf("w:name", "w:val", name);
        if (!first) {
            xml.leaf("w:basedOn", "w:val", parent);
        }
        xml.leaf("w:qFormat").open("w:pPr");
    }

    DocxStyle keepNext() {
        xml.leaf("w:keepNext");
        return this;
    }

    DocxStyle keepLines() {
        xml.leaf("w:keepLines");
        return this;
    }

    DocxStyle onNewPage() {
        xml.leaf("w:pageBreakBefore");
        return this;
    }

    DocxStyle numbered(int list, int level) {
        xml.open("w:numPr").leaf("w:ilvl", "w:val", level).leaf("w:numId", "w:val", list).close();
        return this;
    }

    /** A line on one side; its width in eighths of a point, its distance in points. */
    DocxStyle border(String side, String color, int width, int distance) {
        xml.open("w:pBdr");
        xml.leaf(
                "w:" + side,
                "w:val",
                "single",
                "w:sz",
                width,
                "w:space",
                distance,
                "w:color",
                color);
        xml.close();
        return this;
    }

    DocxStyle tabs(int left, int right) {
        xml.open("w:tabs");
        xml.leaf("w:tab", "w:val", "left", "w:pos", left);
        xml.leaf("w:tab", "w:val", "right", "w:pos", right);
        xml.close();
        return this;
    }

    /** Lines that do not stand on the grid of a Japanese page. */
    DocxStyle offGrid() {
        xml.leaf("w:snapToGrid", "w:val", 0);
        return this;
    }

    DocxStyle spaced(int before, int after) {
        xml.leaf("w:spacing", "w:before", before, "w:after", after);
        return this;
    }

    /** The same with lines of a height in 240ths of their own. */
    DocxStyle spaced(int before, int after, int line) {
        return spaced(before, after, line, "auto");
    }

    DocxStyle spaced(int before, int after, int line, String rule) {
        xml.leaf(
                "w:spacing",
                "w:before",
                before,
                "w:after",
                after,
                "w:line",
                line,
                "w:lineRule",
                rule);
        return this;
    }

    DocxStyle indented(int left) {
        xml.leaf("w:ind", "w:left", left);
        return this;
    }

    /** The same with a first line that begins further left. */
    DocxStyle indented(int left, int hanging) {
        xml.leaf("w:ind", "w:left", left, "w:hanging", hanging);
        return this;
    }

    /** Left, right, center or both. */
    DocxStyle aligned(String side) {
        xml.leaf("w:jc", "w:val", side);
        return this;
    }

    DocxStyle outline(int level) {
        xml.leaf("w:outlineLvl", "w:val", level);
        return this;
    }

    /** Ends the style with the letters of the one it is based on. */
    void inherited() {
        xml.close().leaf("w:rPr").close();
    }

    void plain(int halfPoints, String color) {
        letters(false, halfPoints, color);
    }

    void strong(int halfPoints, String color) {
        letters(true, halfPoints, color);
    }

    private void letters(boolean bold, int halfPoints, String color) {
        xml.close().open("w:rPr");
        if (bold) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        xml.leaf("w:color", "w:val", color);
        xml.leaf("w:sz", "w:val", halfPoints).leaf("w:szCs", "w:val", halfPoints);
        xml.close(2);
    }
}
