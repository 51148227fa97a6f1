// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a composed document says. */
final class Reading {
    private Reading() {}

    static <T extends Block> List<T> blocks(Document document, Class<T> type) {
        return document.blocks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    static List<Inline> pieces(Document document) {
        return document.blocks().stream().flatMap(Reading::pieces).toList();
    }

    static <T extends Inline> List<T> pieces(Document document, Class<T> type) {
        return pieces(document).stream().filter(type::isInstance).map(type::cast).toList();
    }

    static List<String> headings(Document document, int level) {
        return blocks(document, Heading.class).stream()
                .filter(heading -> heading.level() == level)
                .map(heading -> words(heading.text()))
                .toList();
    }

    /** Everything that stands in the document. */
    static String words(Document document) {
        return words(pieces(document));
    }

    static String words(List<Inline> pieces) {
        StringBuilder words = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Text text) {
                words.append(text.value());
            } else if (piece instanceof CitationMark mark) {
                words.append(mark.label());
            } else if (piece instanceof CrossReference reference) {
                words.append(reference.text());
            } else if (piece instanceof Link link) {
                words.append(link.address());
            }
        }
        return words.toString();
    }

    private static Stream<Inline> pieces(Block block) {
        List<List<Inline>> lines = new ArrayList<>();
        if (block instanceof Cover cover) {
            lines.add(cover.summary());
            cover.facts().forEach(fact -> lines.addAll(fact.lines()));
        } else if (block instanceof Heading heading) {
            lines.add(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            lines.add(paragraph.content());
        } else if (block instanceof BulletList list) {
            lines.addAll(list.items());
        } else if (block instanceof FactSheet sheet) {
            sheet.caption().ifPresent(caption -> lines.add(caption.text()));
            sheet.facts().forEach(fact -> lines.addAll(fact.lines()));
        } else if (block instanceof Table table) {
            lines.add(table.caption().text());
            table.rows().forEach(row -> row.forEach(cell -> lines.addAll(cell.lines())));
        } else if (block instanceof FormTable table) {
            table.rows().forEach(row -> row.forEach(cell -> lines.addAll(cell.lines())));
        } else if (block instanceof Figure figure) {
            lines.add(figure.caption().text());
        } else if (block instanceof ChartFigure figure) {
            lines.add(figure.caption().text());
        } else if (block instanceof SourceEntry entry) {
            lines.add(entry.content());
        }
        return lines.stream().flatMap(List::stream);
    }

    /** Names of all places that links can lead to. */
    static List<String> anchors(Document document) {
        List<String> anchors = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                anchors.add(heading.anchor());
            } else if (block instanceof Table table) {
                anchors.add(table.caption().anchor());
            } else if (block instanceof FactSheet sheet) {
                sheet.caption().ifPresent(caption -> anchors.add(caption.anchor()));
            } else if (block instanceof Figure figure) {
                anchors.add(figure.caption().anchor());
            } else if (block instanceof ChartFigure figure) {
                anchors.add(figure.caption().anchor());
            } else if (block instanceof SourceEntry entry) {
                anchors.add(entry.anchor());
            }
        }
        return anchors;
    }
}
