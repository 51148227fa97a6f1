// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Document;

/** Styles of a document: every look has a name, so that a person can change it in one place. */
final class DocxStyles {
    static final String ACCENT = "1F3A5F";
    static final String GREY = "5B6470";
    static final String RED = "B42318";
    private static final String BLACK = "000000";
    private static final String NORMAL = "Normal";

    /** Size of the title on a cover, in half points. */
    static final int TITLE = 48;

    /** Size of the title of a paper without a cover, in half points. */
    static final int PAPER_TITLE = 34;

    /** Line of a table: a cell of figures alone stands level with the Japanese beside it. */
    private static final int JAPANESE_LINE = 270;

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
        style(NORMAL, NORMAL, "").aligned(japanese ? "both" : "left").inherited();
        heading(1, 32, 360, 160);
        heading(2, 25, 280, 100);
        heading(3, 22, 200, 80);
        cover();
        contents();
        text();
        forms();
        tables();
        pages();
        DocxTableStyles.write(xml);
        xml.close();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        Docx.fonts(xml, Script.KHMER);
        xml.leaf("w:sz", "w:val", 21).leaf("w:szCs", "w:val", 21);
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

    private void heading(int level, int size, int before, int after) {
        style("Heading" + level, "heading " + level, NORMAL)
                .keepNext()
                .keepLines()
                .numbered(Docx.HEADINGS, level - 1)
                .offGrid()
                .spaced(before, after, 264)
                .aligned("left")
                .outline(level - 1)
                .strong(size, ACCENT);
    }

    private void cover() {
        style("CoverKind", "Cover Kind", NORMAL).spaced(2600, 120).strong(24, GREY);
        style("Title", "Title", NORMAL)
                .border("bottom", ACCENT, 12, 8)
                .offGrid()
                .spaced(0, 240, 264)
                .aligned("left")
                .strong(TITLE, ACCENT);
        style("PaperTitle", "Paper Title", "Title").strong(PAPER_TITLE, ACCENT);
        style("Subtitle", "Subtitle", NORMAL)
                .offGrid()
                .spaced(0, 360, 312)
                .aligned("left")
                .plain(25, "30363D");
        style("Stamp", "Stamp", NORMAL).spaced(120, 360).aligned("left").strong(32, RED);
    }

    private void contents() {
        style("TOCHeading", "TOC Heading", NORMAL)
                .keepNext()
                .onNewPage()
                .spaced(0, 200)
                .strong(32, ACCENT);
        int chapter = japanese ? 1021 : 567;
        entry(1, chapter, 0, 80).strong(21, ACCENT);
        entry(2, 1247, 567, 0).plain(20, BLACK);
        entry(3, 2041, 1247, 0).plain(20, BLACK);
    }

    private DocxStyle entry(int level, int text, int number, int before) {
        return style("TOC" + level, "toc " + level, NORMAL)
                .tabs(text, DocxPage.standing().textWidth())
                .offGrid()
                .spaced(before, 10, 260, "exact")
                .indented(text, text - number)
                .aligned("left");
    }

    private void text() {
        style("Caption", "caption", NORMAL)
                .keepLines()
                .offGrid()
                .spaced(160, 100)
                .strong(19, ACCENT);
        style("Lead", "Lead", NORMAL)
                .border("left", ACCENT, 18, 10)
                .offGrid()
                .spaced(60, 200, 288)
                .indented(227)
                .plain(23, ACCENT);
        style("Label", "Label", NORMAL).keepNext().spaced(80, 40).strong(20, ACCENT);
        style("Note", "Note", NORMAL).offGrid().spaced(600, 60, 276).plain(18, GREY);
        style("Legend", "Legend", NORMAL).offGrid().spaced(0, 160, 276).plain(18, GREY);
        style("ListBullet", "List Bullet", NORMAL)
                .numbered(Docx.BULLETS, 0)
                .spaced(0, 60)
                .inherited();
        style("SourceEntry", "Source Entry", NORMAL)
                .keepLines()
                .offGrid()
                .spaced(0, 80, 264)
                .indented(567, 567)
                .aligned("left")
                .plain(19, BLACK);
        style("Figure", "Figure", NORMAL)
                .keepNext()
                .spaced(120, 60, 240)
                .aligned("center")
                .inherited();
    }

    private void forms() {
        style("Form", "Form", NORMAL).spaced(0, 20).aligned("left").inherited();
        style("FormRight", "Form Right", "Form").aligned("right").inherited();
        style("FormSender", "Form Sender", "Form").indented(4800).inherited();
        style("FormCenter", "Form Center", "Form").aligned("center").inherited();
        style("FormNote", "Form Note", "Form").offGrid().spaced(0, 40, 264).plain(18, BLACK);
        style("FormSheet", "Form Sheet", "Form").onNewPage().inherited();
        style("FormTitle", "Form Title", "FormCenter")
                .keepNext()
                .spaced(160, 120)
                .strong(26, BLACK);
    }

    private void tables() {
        style("TableText", "Table Text", NORMAL)
                .offGrid()
                .spaced(30, 30, japanese ? JAPANESE_LINE : 252, japanese ? "atLeast" : "auto")
                .aligned("left")
                .plain(18, BLACK);
        style("TableHeading", "Table Heading", "TableText").keepNext().strong(18, ACCENT);
        style("TableLabel", "Table Label", "TableText").strong(18, ACCENT);
        style("FormHeading", "Form Heading", "TableText").keepNext().aligned("center").inherited();
        style("TableNumber", "Table Number", "TableText").aligned("right").inherited();
        style("TableTextKept", "Table Text Kept", "TableText").keepNext().inherited();
        style("TableNumberKept", "Table Number Kept", "TableNumber").keepNext().inherited();
        style("TableTextWhole", "Table Text Whole", "TableText").keepLines().inherited();
        style("TableNumberHeading", "Table Number Heading", "TableHeading")
                .aligned("right")
                .inherited();
    }

    private void pages() {
        style("SectionEnd", "Section End", NORMAL).spaced(0, 0, 20, "exact").plain(2, BLACK);
        style("Header", "header", NORMAL)
                .border("bottom", "B8C2CC", 4, 4)
                .aligned("right")
                .plain(17, GREY);
        style("Footer", "footer", NORMAL).aligned("center").plain(17, GREY);
    }

    private DocxStyle style(String id, String name, String parent) {
        return new DocxStyle(xml, id, name, parent);
    }
}
