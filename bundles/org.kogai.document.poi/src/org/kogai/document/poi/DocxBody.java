// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Block;
import org.kogai.document.BlockVisitor;
import org.kogai.document.BulletList;
import org.kogai.document.Caption;
import org.kogai.document.ChartFigure;
import org.kogai.document.Cover;
import org.kogai.document.CrossReference;
import org.kogai.document.Document;
import org.kogai.document.FactSheet;
import org.kogai.document.Figure;
import org.kogai.document.FigureCaption;
import org.kogai.document.FormFigure;
import org.kogai.document.FormTable;
import org.kogai.document.Heading;
import org.kogai.document.Inline;
import org.kogai.document.Paragraph;
import org.kogai.document.Section;
import org.kogai.document.SourceEntry;
import org.kogai.document.Table;
import org.kogai.document.TableOfContents;
import org.kogai.document.Text;

import java.util.List;
import java.util.Set;

/** Writes the blocks of a document into the body. */
final class DocxBody implements BlockVisitor {
    private static final Set<String> SPACED = Set.of("Normal", "Form", "FormNote", "Legend");

    private final Xml xml;
    private final Document document;
    private final DocxRuns runs;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private final DocxCharts charts;
    private final DocxPages pages;
    private int bookmarks;
    private boolean newPage;
    private boolean afterTable;
    private boolean keptWithNext;
    private boolean explained;

    DocxBody(
            Xml xml,
            Document document,
            DocxRuns runs,
            DocxPictures pictures,
            DocxCharts charts,
            DocxPages pages) {
        this.xml = xml;
        this.document = document;
        this.runs = runs;
        this.tables = new DocxTables(xml, runs);
        this.pictures = pictures;
        this.charts = charts;
        this.pages = pages;
    }

    void write() {
        xml.open("w:body");
        writeBlocks();
        xml.close();
    }

    /** Writes what stands in the body. */
    void writeBlocks() {
        List<Block> blocks = DocxSections.withoutEmpty(document.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            keptWithNext = i + 1 < blocks.size() && leads(blocks.get(i), blocks.get(i + 1));
            explained = i + 1 < blocks.size() && isLegend(blocks.get(i + 1));
            blocks.get(i).accept(this);
        }
        pages.last();
    }

    /** Whether a paragraph leads to the next block, and so must not stand on another page. */
    private static boolean leads(Block block, Block next) {
        return isLedInto(next)
                || next instanceof FactSheet facts
                        && (facts.caption().isEmpty()
                                || block instanceof Paragraph paragraph
                                        && refersTo(paragraph, facts.caption().get()));
    }

    private static boolean refersTo(Paragraph paragraph, Caption caption) {
        return paragraph.content().stream()
                .anyMatch(
                        piece ->
                                piece instanceof CrossReference reference
                                        && reference.anchor().equals(caption.anchor()));
    }

    private static boolean isLedInto(Block block) {
        return block instanceof Table || block instanceof BulletList;
    }

    private static boolean isLegend(Block block) {
        return block instanceof Paragraph note && note.style() == Paragraph.Style.LEGEND;
    }

    @Override
    public void cover(Cover cover) {
        line("CoverKind", cover.kind());
        title("Title", DocxStyles.TITLE, Text.plain(cover.title(), document.language()));
        if (!cover.summary().isEmpty()) {
            paragraph("Subtitle", cover.summary());
        }
        if (!cover.status().isEmpty()) {
            line("Stamp", cover.status());
        }
        factSheet(FactSheet.of(cover.facts()));
    }

    @Override
    public void tableOfContents(TableOfContents contents) {
        new DocxContents(xml, runs, document.language())
                .write(
                        contents.title(),
                        contents.depth(),
                        HeadingNumbers.entries(document, contents.depth()));
        newPage = true;
        afterTable = false;
    }

    @Override
    public void heading(Heading heading) {
        open("Heading" + heading.level(), newPage, heading.numbered());
        newPage = false;
        afterTable = false;
        bookmark(heading.anchor(), () -> runs.write(heading.text()));
        xml.close();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        String style =
                switch (paragraph.style()) {
                    case BODY -> "Normal";
                    case TITLE -> "PaperTitle";
                    case LEAD -> "Lead";
                    case LABEL -> "Label";
                    case NOTE -> "Note";
                    case LEGEND -> "Legend";
                    case FORM -> "Form";
                    case FORM_RIGHT -> "FormRight";
                    case FORM_SENDER -> "FormSender";
                    case FORM_CENTER -> "FormCenter";
                    case FORM_NOTE -> "FormNote";
                    case FORM_SHEET -> "FormSheet";
                    case FORM_TITLE -> "FormTitle";
                };
        if (paragraph.style() == Paragraph.Style.TITLE
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Text title) {
            title(style, DocxStyles.PAPER_TITLE, title);
            return;
        }
        paragraph(
                style,
                paragraph.style() == Paragraph.Style.FORM_SENDER
                        ? paragraph.content().stream().map(DocxBody::aligned).toList()
                        : paragraph.content());
    }

    /** The lines of the sender are as wide as each other where a space is half a letter wide. */
    private static Inline aligned(Inline piece) {
        return piece instanceof Text text
                ? new Text(text.value().replace(' ', '\u2002'), text.language(), text.emphasis())
                : piece;
    }

    @Override
    public void bulletList(BulletList list) {
        keptWithNext = false;
        list.items().forEach(item -> paragraph("ListBullet", item));
    }

    @Override
    public void factSheet(FactSheet facts) {
        facts.caption().ifPresent(caption -> caption(caption, true));
        String description = facts.caption().map(Caption::reference).orElse("");
        tables.write(facts, pages.page().textWidth(), description, document.language());
        afterTable = true;
    }

    @Override
    public void table(Table table) {
        caption(table.caption(), true);
        String description = table.caption().reference();
        tables.write(table, pages.page().textWidth(), description, document.language());
        afterTable = true;
    }

    @Override
    public void formTable(FormTable table) {
        tables.write(table, pages.page().textWidth(), document.language());
        afterTable = true;
    }

    @Override
    public void figure(Figure figure) {
        open("Figure", false, true);
        pictures.write(figure.picture(), pages.page());
        xml.close();
        caption(figure.caption(), false);
    }

    @Override
    public void chart(ChartFigure figure) {
        open("Figure", false, true);
        charts.write(figure.chart(), pages.page());
        xml.close();
        caption(figure.caption(), false);
    }

    @Override
    public void formFigure(FormFigure figure) {
        open("Figure", false, true);
        pictures.write(figure.picture(), pages.page());
        xml.close();
    }

    @Override
    public void figureCaption(FigureCaption figure) {
        caption(figure.caption(), true);
    }

    @Override
    public void sourceEntry(SourceEntry entry) {
        open("SourceEntry", false, true);
        bookmark(
                entry.anchor(),
                () -> runs.write("[" + entry.number() + "]", document.language(), ""));
        runs.tab();
        runs.write(entry.content());
        xml.close();
    }

    @Override
    public void section(Section section) {
        pages.end(section.landscape());
        afterTable = false;
    }

    private void caption(Caption caption, boolean above) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Caption");
        if (above || explained) {
            xml.leaf("w:keepNext");
        }
        if (!above) {
            xml.leaf("w:jc", "w:val", "center");
        }
        xml.close();
        afterTable = false;
        bookmark(caption.anchor(), () -> number(caption));
        runs.write("  ", document.language(), "");
        runs.write(caption.text());
        xml.close();
    }

    private void number(Caption caption) {
        runs.write(caption.label() + " ", document.language(), "");
        String sequence =
                switch (caption.sequence()) {
                    case FIGURE -> "Figure";
                    case TABLE -> "Table";
                };
        runs.field(
                "SEQ " + sequence + " \\* ARABIC",
                () -> runs.write(Integer.toString(caption.number()), document.language(), ""));
    }

    private void bookmark(String name, Runnable content) {
        int id = bookmarks++;
        xml.leaf("w:bookmarkStart", "w:id", id, "w:name", name);
        content.run();
        xml.leaf("w:bookmarkEnd", "w:id", id);
    }

    private void line(String style, String text) {
        paragraph(style, List.of(Text.plain(text, document.language())));
    }

    /**
     * Writes a title whose lines end where its readers end them: office programs part Japanese
     * words anywhere.
     *
     * @param halves size in half points, as in the style
     */
    private void title(String style, int halves, Text title) {
        double width = pages.page().textWidth() / DocxPage.PER_PIXEL;
        List<String> lines =
                Script.rarest(title.value()) == Script.EAST_ASIAN
                        ? new OfficeLines(title.language())
                                .read(title.value(), halves / 2.0, true, width)
                        : List.of(title.value());
        open(style, false, true);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                runs.lineEnd();
            }
            runs.text(new Text(lines.get(i), title.language(), title.emphasis()));
        }
        xml.close();
    }

    private void paragraph(String style, List<Inline> content) {
        open(style, false, true);
        runs.write(content);
        xml.close();
    }

    private void open(String style, boolean onNewPage, boolean numbered) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style);
        if (style.equals("Lead") || keptWithNext && style.equals("Normal")) {
            xml.leaf("w:keepNext");
        }
        if (onNewPage) {
            xml.leaf("w:pageBreakBefore");
        }
        if (!numbered) {
            xml.open("w:numPr").leaf("w:numId", "w:val", 0).close();
        }
        if (afterTable && SPACED.contains(style)) {
            // A table has no space below it of its own.
            xml.leaf("w:spacing", "w:before", style.equals("Legend") ? 80 : 200);
        }
        afterTable = false;
        xml.close();
    }
}
