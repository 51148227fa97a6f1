// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the blocks of a document and counts its captions and anchors. */
final class Manuscript {
    /** Diagrams wider than this, in units of their height, get a page of their own that lies. */
    private static final double WIDE = 1.15;

    /** Diagrams narrower than this can be read on a standing page, in pixels. */
    private static final double NARROW = 800;

    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Caption.Sequence, Integer> captions = new EnumMap<>(Caption.Sequence.class);
    private int headings;
    private int depth;

    Manuscript(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void heading(int level, String key) {
        heading(level, List.of(wording.phrase(key)));
    }

    /** Adds a heading that does not count. */
    void unnumbered(int level, String key) {
        headings++;
        List<Inline> text = List.of(wording.phrase(key));
        add(new Heading(level + depth, "heading_" + headings, text, false));
    }

    /** Adds a numbered heading and gives its anchor. */
    String heading(int level, List<Inline> text) {
        return heading(level, "heading_" + (headings + 1), text);
    }

    /** Lets parts of a chapter be written that stand one level lower than elsewhere. */
    void nested(Runnable parts) {
        depth++;
        parts.run();
        depth--;
    }

    /** Adds a numbered heading with an anchor that was promised before. */
    String heading(int level, String anchor, List<Inline> text) {
        headings++;
        add(new Heading(level + depth, anchor, text, true));
        return anchor;
    }

    void paragraph(String key, Object... values) {
        add(Paragraph.of(wording.sentence(key, values)));
    }

    void label(String key) {
        add(new Paragraph(List.of(wording.phrase(key)), Paragraph.Style.LABEL));
    }

    void note(String key) {
        add(new Paragraph(List.of(wording.phrase(key)), Paragraph.Style.NOTE));
    }

    /** Adds a table; nothing when it has no rows. */
    void table(String captionKey, List<Table.Column> columns, List<List<Table.Cell>> rows) {
        table(List.of(wording.phrase(captionKey)), columns, rows);
    }

    /** Adds a table; nothing when it has no rows. */
    void table(List<Inline> caption, List<Table.Column> columns, List<List<Table.Cell>> rows) {
        if (!rows.isEmpty()) {
            add(new Table(counted(Caption.Sequence.TABLE, caption), columns, rows).filled());
        }
    }

    /** Adds a diagram, on a lying page when it is wide. */
    void figure(Picture picture) {
        Figure figure =
                new Figure(
                        counted(Caption.Sequence.FIGURE, List.of(wording.plain(picture.title()))),
                        picture);
        if (picture.width() > NARROW && picture.width() > WIDE * picture.height()) {
            add(new Section(true));
            add(figure);
            add(new Section(false));
        } else {
            add(figure);
        }
    }

    /** Adds a chart; its title is the caption. */
    void chart(Chart chart) {
        add(
                new ChartFigure(
                        counted(Caption.Sequence.FIGURE, List.of(wording.plain(chart.title()))),
                        chart));
    }

    /** How a sentence refers to the table that comes next. */
    CrossReference nextTable() {
        return next(Caption.Sequence.TABLE);
    }

    /** How a sentence refers to the figure that comes next. */
    CrossReference nextFigure() {
        return next(Caption.Sequence.FIGURE);
    }

    /** How a sentence refers to a figure that comes after so many others. */
    CrossReference figureAfter(int others) {
        return next(Caption.Sequence.FIGURE, others);
    }

    private CrossReference next(Caption.Sequence sequence) {
        return next(sequence, 0);
    }

    private CrossReference next(Caption.Sequence sequence, int others) {
        Caption caption = caption(sequence, others, List.of());
        return new CrossReference(
                caption.anchor(), caption.reference(), wording.phrases().language());
    }

    private Caption counted(Caption.Sequence sequence, List<Inline> text) {
        Caption caption = caption(sequence, 0, text);
        captions.put(sequence, caption.number());
        return caption;
    }

    private Caption caption(Caption.Sequence sequence, int others, List<Inline> text) {
        int number = captions.getOrDefault(sequence, 0) + 1 + others;
        String name = sequence.name().toLowerCase(Locale.ROOT);
        String label = wording.phrases().of("caption." + name);
        return new Caption(sequence, label, number, name + "_" + number, text);
    }
}
