// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.stream.Collectors;

/** Slides as lines of text, to compare a deck part by part. */
final class SlideOutline {
    private SlideOutline() {}

    static String of(Deck deck) {
        return deck.slides().stream().map(SlideOutline::of).collect(Collectors.joining("\n"));
    }

    private static String of(Slide slide) {
        StringBuilder lines = new StringBuilder("# " + slide.title() + "\n");
        lines.append("subtitle: ").append(slide.subtitle()).append('\n');
        content(slide.content(), lines);
        if (!slide.sourceNote().isEmpty()) {
            lines.append("foot: ").append(slide.sourceNote()).append('\n');
        }
        slide.notes().forEach(note -> lines.append("note: ").append(note).append('\n'));
        return lines.toString();
    }

    private static void content(SlideContent content, StringBuilder lines) {
        if (content instanceof BulletContent points) {
            points.bullets()
                    .forEach(
                            point ->
                                    lines.append("  ".repeat(point.level()))
                                            .append("- ")
                                            .append(point.text())
                                            .append('\n'));
        } else if (content instanceof TableContent table) {
            row(table.columns().stream().map(Table.Column::heading).toList(), lines);
            table.rows().forEach(row -> row(row, lines));
        } else if (content instanceof DiagramContent diagram) {
            lines.append("diagram: ").append(diagram.scene().title()).append('\n');
        } else if (content instanceof IndexContent) {
            lines.append("list of the slides\n");
        } else if (content instanceof ChartContent chart) {
            lines.append("chart: ").append(chart.chart().title()).append('\n');
        }
    }

    private static void row(List<String> cells, StringBuilder lines) {
        lines.append(
                cells.stream()
                        .map(cell -> cell.replace("\n", " / "))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
