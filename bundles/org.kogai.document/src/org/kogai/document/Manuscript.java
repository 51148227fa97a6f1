// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects the blocks of a document and counts its captions and anchors. */
final class Manuscript {
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

    /** Adds one note on the signs in what stands before it; nothing when there is none. */
    void legend(List<String> keys) {
        explain(keys.stream().map(key -> wording.phrases().of(key)).toList());
    }

    private void explain(List<String> sentences) {
        if (!sentences.isEmpty()) {
            String space = wording.phrases().language().equals("ja") ? "" : " ";
            String words = String.join(space, sentences);
            add(new Paragraph(List.of(wording.plain(words)), Paragraph.Style.LEGEND));
        }
    }

    /** Adds a table; nothing when it has no rows. */
    void table(String captionKey, List<Table.Column> columns, List<List<Table.Cell>> rows) {
        table(List.of(wording.phrase(captionKey)), columns, rows);
    }

    /** Adds a table; nothing when it has no rows. */
    void table(List<Inline> caption, List<Table.Column> columns, List<List<Table.Cell>> rows) {
        if (!rows.isEmpty()) {
            place(
                    new Table(counted(Caption.Sequence.TABLE, caption), columns, rows)
                            .filled()
                            .openCells(List.of(wording.phrase("given.notRecorded"))));
        }
    }

    /** Adds a table, on a page that lies where it needs the width. */
    private void place(Table table) {
        if (!table.isWide()) {
            blocks.add(table);
            return;
        }
        blocks.add(leadIn(), new Section(true));
        blocks.add(table);
        blocks.add(new Section(false));
    }

    /** Where what leads to the next block begins: its sentence and the headings above that. */
    private int leadIn() {
        int start = blocks.size();
        if (start > 0 && blocks.get(start - 1) instanceof Paragraph) {
            start--;
        }
        while (start > 0 && blocks.get(start - 1) instanceof Heading) {
            start--;
        }
        return start;
    }

    /** Adds diagrams after a sentence that refers to all of them; nothing when there is none. */
    void figures(String key, List<Picture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        CrossReference last = next(Caption.Sequence.FIGURE, pictures.size() - 1);
        paragraph(key, nextFigure(), pictures.size(), last);
        if (pictures.stream().map(Picture::diagram).distinct().count() == 1) {
            // Words before a figure fill the page where it does not fit any more.
            explain(marks(pictures.get(0).diagram(), pictures));
            pictures.forEach(this::figure);
            return;
        }
        Map<String, List<Picture>> kinds =
                pictures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Picture::diagram, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach(
                (diagram, parts) -> {
                    parts.forEach(this::figure);
                    explain(marks(diagram, parts));
                });
    }

    /** What the marks in the parts of a diagram mean. */
    private List<String> marks(String diagram, List<Picture> parts) {
        List<String> sentences = new ArrayList<>();
        wording.phrases().find("legend." + diagram).ifPresent(sentences::add);
        for (Picture.Mark mark : Picture.Mark.values()) {
            if (parts.stream().anyMatch(part -> part.marks().contains(mark))) {
                wording.phrases().find("legend." + diagram + "." + mark).ifPresent(sentences::add);
            }
        }
        if (parts.stream().anyMatch(part -> part.marks().contains(Picture.Mark.ELSEWHERE))) {
            sentences.add(wording.phrases().of("legend.parts"));
        }
        return sentences;
    }

    private void figure(Picture picture) {
        add(
                new Figure(
                        counted(Caption.Sequence.FIGURE, List.of(wording.plain(picture.title()))),
                        picture));
    }

    /** Adds facts in a table of their own, after a sentence that refers to it. */
    void facts(String key, List<Inline> caption, List<Fact> facts) {
        paragraph(key, nextTable());
        facts(caption, facts);
    }

    /** Adds facts in a table of their own, which a sentence before refers to. */
    void facts(List<Inline> caption, List<Fact> facts) {
        add(new FactSheet(Optional.of(counted(Caption.Sequence.TABLE, caption)), facts));
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
        return nextTable(0);
    }

    /** How a sentence refers to the table that comes after so many others. */
    CrossReference nextTable(int others) {
        return next(Caption.Sequence.TABLE, others);
    }

    /** How a sentence refers to the figure that comes next. */
    CrossReference nextFigure() {
        return next(Caption.Sequence.FIGURE, 0);
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
