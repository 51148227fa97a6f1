// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Document;

/** Styles of a document: every look has a name, so that a person can change it in one place. */
final class DocxStyles {
    static final String ACCENT = "1F3A5F";
    static final String GREY = "5B6470";
    static final String RED = "B42318";

    /** Size of the title on a cover, in half points. */
    static final int TITLE = 48;

    /** Size of the title of a paper without a cover, in half points. */
    static final int PAPER_TITLE = 34;

    private final Xml xml = new Xml();
    private final boolean japanese;

    private DocxStyles(Document.Numbering numbering) {
        this.japanese = numbering == Document.Numbering.CHAPTER;
    }

    static byte[] of(Document.Numbering numbering) {
        DocxStyles styles = new DocxStyles(numbering);
        styles.write();
        return styles.xml.bytes();
    }

    private void write() {
        xml.open("w:styles", "xmlns:w", Docx.NAMESPACE);
        defaults();
        paragraphStyles();
        DocxTableStyles.write(xml);
        xml.close();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        Docx.fonts(xml, Script.KHMER);
        size(21);
        xml.leaf(
                "w:lang",
                "w:val",
                Script.LATIN.locale(),
                "w:eastAsia",
                Script.EAST_ASIAN.locale(),
                "w:bidi",
                Script.KHMER.locale());
        xml.close(2).open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:spacing", "w:after", 120, "w:line", japanese ? 240 : 288, "w:lineRule", "auto");
        xml.close(3);
    }

    private void paragraphStyles() {
        paragraph(
                "Normal",
                "Normal",
                "",
                p -> p.leaf("w:jc", "w:val", japanese ? "both" : "left"),
                r -> r);
        heading(1, 32, 360, 160);
        heading(2, 25, 280, 100);
        heading(3, 22, 200, 80);
        cover();
        contents();
        paragraph(
                "Caption",
                "caption",
                "Normal",
                p ->
                        p.leaf("w:keepLines")
                                .leaf("w:snapToGrid", "w:val", 0)
                                .leaf("w:spacing", "w:before", 160, "w:after", 100),
                r -> strong(r, 19, ACCENT));
        paragraph(
                "Lead",
                "Lead",
                "Normal",
                p ->
                        border(p, "left", ACCENT, 18, 10)
                                .leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        60,
                                        "w:after",
                                        200,
                                        "w:line",
                                        288,
                                        "w:lineRule",
                                        "auto")
                                .leaf("w:ind", "w:left", 227),
                r -> plain(r, 23, ACCENT));
        paragraph(
                "Label",
                "Label",
                "Normal",
                p -> p.leaf("w:keepNext").leaf("w:spacing", "w:before", 80, "w:after", 40),
                r -> strong(r, 20, ACCENT));
        paragraph(
                "Note",
                "Note",
                "Normal",
                p ->
                        p.leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        600,
                                        "w:after",
                                        60,
                                        "w:line",
                                        276,
                                        "w:lineRule",
                                        "auto"),
                r -> plain(r, 18, GREY));
        paragraph(
                "Legend",
                "Legend",
                "Normal",
                p ->
                        p.leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        0,
                                        "w:after",
                                        160,
                                        "w:line",
                                        276,
                                        "w:lineRule",
                                        "auto"),
                r -> plain(r, 18, GREY));
        form();
        paragraph(
                "ListBullet",
                "List Bullet",
                "Normal",
                p -> numbered(p, Docx.BULLETS).leaf("w:spacing", "w:after", 60),
                r -> r);
        tableText();
        paragraph(
                "SourceEntry",
                "Source Entry",
                "Normal",
                p ->
                        p.leaf("w:keepLines")
                                .leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:after",
                                        80,
                                        "w:line",
                                        264,
                                        "w:lineRule",
                                        "auto")
                                .leaf("w:ind", "w:left", 567, "w:hanging", 567)
                                .leaf("w:jc", "w:val", "left"),
                r -> plain(r, 19, "000000"));
        paragraph(
                "Figure",
                "Figure",
                "Normal",
                p ->
                        p.leaf("w:keepNext")
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        120,
                                        "w:after",
                                        60,
                                        "w:line",
                                        240,
                                        "w:lineRule",
                                        "auto")
                                .leaf("w:jc", "w:val", "center"),
                r -> r);
        paragraph(
                "SectionEnd",
                "Section End",
                "Normal",
                p ->
                        p.leaf(
                                "w:spacing",
                                "w:before",
                                0,
                                "w:after",
                                0,
                                "w:line",
                                20,
                                "w:lineRule",
                                "exact"),
                r -> plain(r, 2, "000000"));
        paragraph(
                "Header",
                "header",
                "Normal",
                p -> border(p, "bottom", "B8C2CC", 4, 4).leaf("w:jc", "w:val", "right"),
                r -> plain(r, 17, GREY));
        paragraph(
                "Footer",
                "footer",
                "Normal",
                p -> p.leaf("w:jc", "w:val", "center"),
                r -> plain(r, 17, GREY));
    }

    private void form() {
        paragraph(
                "Form",
                "Form",
                "Normal",
                p -> p.leaf("w:spacing", "w:after", 20).leaf("w:jc", "w:val", "left"),
                r -> r);
        paragraph("FormRight", "Form Right", "Form", p -> p.leaf("w:jc", "w:val", "right"), r -> r);
        paragraph(
                "FormSender", "Form Sender", "Form", p -> p.leaf("w:ind", "w:left", 4800), r -> r);
        paragraph(
                "FormCenter",
                "Form Center",
                "Form",
                p -> p.leaf("w:jc", "w:val", "center"),
                r -> r);
        paragraph(
                "FormNote",
                "Form Note",
                "Form",
                p ->
                        p.leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:after",
                                        40,
                                        "w:line",
                                        264,
                                        "w:lineRule",
                                        "auto"),
                r -> plain(r, 18, "000000"));
        paragraph("FormSheet", "Form Sheet", "Form", p -> p.leaf("w:pageBreakBefore"), r -> r);
        paragraph(
                "FormTitle",
                "Form Title",
                "FormCenter",
                p -> p.leaf("w:keepNext").leaf("w:spacing", "w:before", 160, "w:after", 120),
                r -> strong(r, 26, "000000"));
    }

    private void heading(int level, int size, int before, int after) {
        paragraph(
                "Heading" + level,
                "heading " + level,
                "Normal",
                p ->
                        numbered(p.leaf("w:keepNext").leaf("w:keepLines"), Docx.HEADINGS, level - 1)
                                .leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        before,
                                        "w:after",
                                        after,
                                        "w:line",
                                        264,
                                        "w:lineRule",
                                        "auto")
                                .leaf("w:jc", "w:val", "left")
                                .leaf("w:outlineLvl", "w:val", level - 1),
                r -> strong(r, size, ACCENT));
    }

    private void cover() {
        paragraph(
                "CoverKind",
                "Cover Kind",
                "Normal",
                p -> p.leaf("w:spacing", "w:before", 2600, "w:after", 120),
                r -> strong(r, 24, GREY));
        paragraph(
                "Title",
                "Title",
                "Normal",
                p ->
                        border(p, "bottom", ACCENT, 12, 8)
                                .leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:after",
                                        240,
                                        "w:line",
                                        264,
                                        "w:lineRule",
                                        "auto")
                                .leaf("w:jc", "w:val", "left"),
                r -> strong(r, TITLE, ACCENT));
        paragraph(
                "PaperTitle", "Paper Title", "Title", p -> p, r -> strong(r, PAPER_TITLE, ACCENT));
        paragraph(
                "Subtitle",
                "Subtitle",
                "Normal",
                p ->
                        p.leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:after",
                                        360,
                                        "w:line",
                                        312,
                                        "w:lineRule",
                                        "auto")
                                .leaf("w:jc", "w:val", "left"),
                r -> plain(r, 25, "30363D"));
        paragraph(
                "Stamp",
                "Stamp",
                "Normal",
                p ->
                        p.leaf("w:spacing", "w:before", 120, "w:after", 360)
                                .leaf("w:jc", "w:val", "left"),
                r -> strong(r, 32, RED));
    }

    private void contents() {
        paragraph(
                "TOCHeading",
                "TOC Heading",
                "Normal",
                p ->
                        p.leaf("w:keepNext")
                                .leaf("w:pageBreakBefore")
                                .leaf("w:spacing", "w:after", 200),
                r -> strong(r, 32, ACCENT));
        entry(1, 567, 0, 80);
        entry(2, 1247, 567, 0);
        entry(3, 2041, 1247, 0);
    }

    private void entry(int level, int text, int number, int before) {
        paragraph(
                "TOC" + level,
                "toc " + level,
                "Normal",
                p ->
                        p.open("w:tabs")
                                .leaf(
                                        "w:tab",
                                        "w:val",
                                        "left",
                                        "w:pos",
                                        japanese && level == 1 ? 1021 : text)
                                .leaf(
                                        "w:tab",
                                        "w:val",
                                        "right",
                                        "w:pos",
                                        DocxPage.standing().textWidth())
                                .close()
                                .leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        before,
                                        "w:after",
                                        10,
                                        "w:line",
                                        260,
                                        "w:lineRule",
                                        "exact")
                                .leaf(
                                        "w:ind",
                                        "w:left",
                                        japanese && level == 1 ? 1021 : text,
                                        "w:hanging",
                                        (japanese && level == 1 ? 1021 : text) - number)
                                .leaf("w:jc", "w:val", "left"),
                r -> level == 1 ? strong(r, 21, ACCENT) : plain(r, 20, "000000"));
    }

    /** Line of a table: a cell of figures alone stands level with the Japanese beside it. */
    private static final int JAPANESE_LINE = 270;

    private void tableText() {
        paragraph(
                "TableText",
                "Table Text",
                "Normal",
                p ->
                        p.leaf("w:snapToGrid", "w:val", 0)
                                .leaf(
                                        "w:spacing",
                                        "w:before",
                                        30,
                                        "w:after",
                                        30,
                                        "w:line",
                                        japanese ? JAPANESE_LINE : 252,
                                        "w:lineRule",
                                        japanese ? "atLeast" : "auto")
                                .leaf("w:jc", "w:val", "left"),
                r -> plain(r, 18, "000000"));
        paragraph(
                "TableHeading",
                "Table Heading",
                "TableText",
                p -> p.leaf("w:keepNext"),
                r -> strong(r, 18, ACCENT));
        paragraph("TableLabel", "Table Label", "TableText", p -> p, r -> strong(r, 18, ACCENT));
        paragraph(
                "FormHeading",
                "Form Heading",
                "TableText",
                p -> p.leaf("w:keepNext").leaf("w:jc", "w:val", "center"),
                r -> r);
        right("TableNumber", "Table Number", "TableText");
        kept("TableTextKept", "Table Text Kept", "TableText");
        kept("TableNumberKept", "Table Number Kept", "TableNumber");
        paragraph(
                "TableTextWhole",
                "Table Text Whole",
                "TableText",
                p -> p.leaf("w:keepLines"),
                r -> r);
        right("TableNumberHeading", "Table Number Heading", "TableHeading");
    }

    private void right(String id, String name, String parent) {
        paragraph(id, name, parent, p -> p.leaf("w:jc", "w:val", "right"), r -> r);
    }

    private void kept(String id, String name, String parent) {
        paragraph(id, name, parent, p -> p.leaf("w:keepNext"), r -> r);
    }

    private void paragraph(String id, String name, String parent, Part properties, Part runs) {
        xml.open(
                "w:style",
                "w:type",
                "paragraph",
                "w:default",
                parent.isEmpty() ? 1 : 0,
                "w:styleId",
                id);
        xml.leaf("w:name", "w:val", name);
        if (!parent.isEmpty()) {
            xml.leaf("w:basedOn", "w:val", parent);
        }
        xml.leaf("w:qFormat");
        properties.write(xml.open("w:pPr")).close();
        runs.write(xml.open("w:rPr")).close();
        xml.close();
    }

    private Xml numbered(Xml xml, int list) {
        return numbered(xml, list, 0);
    }

    private static Xml numbered(Xml xml, int list, int level) {
        return xml.open("w:numPr")
                .leaf("w:ilvl", "w:val", level)
                .leaf("w:numId", "w:val", list)
                .close();
    }

    private static Xml border(Xml xml, String side, String color, int eighths, int space) {
        return xml.open("w:pBdr")
                .leaf(
                        "w:" + side,
                        "w:val",
                        "single",
                        "w:sz",
                        eighths,
                        "w:space",
                        space,
                        "w:color",
                        color)
                .close();
    }

    private Xml strong(Xml xml, int halfPoints, String color) {
        xml.leaf("w:b").leaf("w:bCs");
        return plain(xml, halfPoints, color);
    }

    private Xml plain(Xml xml, int halfPoints, String color) {
        xml.leaf("w:color", "w:val", color);
        size(halfPoints);
        return xml;
    }

    private void size(int halfPoints) {
        xml.leaf("w:sz", "w:val", halfPoints).leaf("w:szCs", "w:val", halfPoints);
    }

    /** Part of a style. */
    private interface Part {
        Xml write(Xml xml);
    }
}
