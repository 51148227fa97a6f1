// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes citations out of a document: the marks in its text, columns that hold nothing else, and the
 * list of sources with its heading. Marks of doubt and of drafting stay.
 */
final class Uncited implements BlockVisitor {
    private final Document document;
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();

    Uncited(Document document) {
        this.document = document;
        this.phrases = Phrases.in(document.language());
    }

    Document document() {
        document.blocks().forEach(block -> block.accept(this));
        return document.with(blocks);
    }

    /** The pieces without citations and the spaces before them. */
    static List<Inline> pieces(List<Inline> pieces) {
        List<Inline> kept = new ArrayList<>();
        for (Inline piece : pieces) {
            if (!(piece instanceof CitationMark)) {
                kept.add(piece);
            } else if (!kept.isEmpty() && isBlank(kept.get(kept.size() - 1))) {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }

    private static boolean isBlank(Inline piece) {
        return piece instanceof Text text && text.value().isBlank();
    }

    private static List<List<Inline>> lines(List<List<Inline>> lines) {
        return lines.stream().map(Uncited::pieces).toList();
    }

    private static Fact fact(Fact fact) {
        return new Fact(fact.label(), lines(fact.lines()));
    }

    private static Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(lines(cell.lines()));
    }

    private static Caption caption(Caption caption) {
        return new Caption(
                caption.sequence(),
                caption.label(),
                caption.number(),
                caption.anchor(),
                pieces(caption.text()));
    }

    @Override
    public void cover(Cover cover) {
        blocks.add(
                new Cover(
                        cover.kind(),
                        cover.title(),
                        pieces(cover.summary()),
                        cover.status(),
                        cover.facts().stream().map(Uncited::fact).toList()));
    }

    @Override
    public void tableOfContents(TableOfContents contents) {
        blocks.add(contents);
    }

    @Override
    public void heading(Heading heading) {
        blocks.add(
                new Heading(
                        heading.level(),
                        heading.anchor(),
                        pieces(heading.text()),
                        heading.numbered()));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        blocks.add(
                paragraph.content().equals(phrases.text("marks.explained"))
                        ? new Paragraph(phrases.text("marks.explained.uncited"), paragraph.style())
                        : new Paragraph(pieces(paragraph.content()), paragraph.style()));
    }

    @Override
    public void bulletList(BulletList list) {
        blocks.add(new BulletList(lines(list.items())));
    }

    @Override
    public void factSheet(FactSheet facts) {
        blocks.add(
                new FactSheet(
                        facts.caption().map(Uncited::caption),
                        facts.facts().stream().map(Uncited::fact).toList()));
    }

    @Override
    public void table(Table table) {
        List<Integer> kept =
                IntStream.range(0, table.columns().size())
                        .filter(column -> !holdsCitationsOnly(table, column))
                        .boxed()
                        .toList();
        blocks.add(
                new Table(
                        caption(table.caption()),
                        kept.stream().map(table.columns()::get).map(this::column).toList(),
                        table.rows().stream().map(row -> row(table, row, kept)).toList()));
    }

    /** A column of sources that stays holds marks of doubt only. */
    private Table.Column column(Table.Column column) {
        return column.heading().equals(phrases.of("column.sources"))
                ? new Table.Column(phrases.of("column.support"), column.weight())
                : column;
    }

    private static List<Table.Cell> row(Table table, List<Table.Cell> row, List<Integer> kept) {
        return row.size() < table.columns().size()
                ? row.stream().map(Uncited::cell).toList()
                : kept.stream().map(row::get).map(Uncited::cell).toList();
    }

    private static boolean holdsCitationsOnly(Table table, int column) {
        List<Table.Cell> cells =
                table.rows().stream()
                        .filter(row -> row.size() == table.columns().size())
                        .map(row -> row.get(column))
                        .toList();
        return cells.stream().anyMatch(Uncited::isCited)
                && cells.stream()
                        .allMatch(cell -> isCited(cell) ? saysNothing(cell) : isDash(cell));
    }

    private static boolean isCited(Table.Cell cell) {
        return cell.lines().stream()
                .anyMatch(line -> line.stream().anyMatch(CitationMark.class::isInstance));
    }

    private static boolean saysNothing(Table.Cell cell) {
        return cell(cell).lines().stream()
                .allMatch(line -> line.stream().allMatch(Uncited::isBlank));
    }

    private static boolean isDash(Table.Cell cell) {
        return cell.lines().stream()
                .allMatch(
                        line ->
                                line.stream()
                                        .allMatch(
                                                piece ->
                                                        piece instanceof Text text
                                                                && text.value().equals("–")));
    }

    @Override
    public void formTable(FormTable table) {
        blocks.add(table);
    }

    @Override
    public void figure(Figure figure) {
        blocks.add(new Figure(caption(figure.caption()), figure.picture()));
    }

    @Override
    public void chart(ChartFigure figure) {
        blocks.add(new ChartFigure(caption(figure.caption()), figure.chart()));
    }

    @Override
    public void formFigure(FormFigure figure) {
        blocks.add(figure);
    }

    @Override
    public void figureCaption(FigureCaption figure) {
        blocks.add(new FigureCaption(caption(figure.caption())));
    }

    /** The list is left out, and so is the heading that would stand above nothing. */
    @Override
    public void sourceEntry(SourceEntry entry) {
        if (blocks.get(blocks.size() - 1) instanceof Heading) {
            blocks.remove(blocks.size() - 1);
        }
    }

    @Override
    public void section(Section section) {
        blocks.add(section);
    }
}
