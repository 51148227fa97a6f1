// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.LineStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells what each of several slides shows: a row for each with its number, in one column or two, in
 * the largest letters in which all rows have room. What is too long then says less.
 */
final class Overview {
    private static final String ACCENT = "#1f3a5f";
    private static final String INK = "#212a32";
    private static final Fill PAPER = Fill.plain("#eef3f8");
    private static final Stroke LINE = new Stroke("#9fb3c8", 1, LineStyle.SOLID);

    /** Rows in one column; more stand in two. */
    private static final int ROWS = 8;

    /** Sizes of the texts that are tried. */
    private static final List<Double> POINTS = List.of(16.0, 14.0, SlideRoom.READABLE);

    private static final double NUMBER = 60;
    private static final double GAP = 10;

    /** Space beside a text, and above and below it, together. */
    private static final double AIR = 6;

    /** A row may be higher than its text by this where there is room. */
    private static final double LOOSE = 14;

    private final String language;
    private final SlideRoom room;
    private final List<Row> rows;
    private final double width;

    /** Where the second column begins; the number of rows when there is one column. */
    private int second;

    private double points;

    /**
     * A row.
     *
     * @param id what its shapes are known by
     * @param number what its number says
     */
    record Row(String id, String number, RowText text) {}

    Overview(String language, SlideRoom room, List<Row> rows) {
        this.language = language;
        this.room = room;
        this.rows = rows;
        int columns = rows.size() > ROWS ? 2 : 1;
        this.width = (room.width() + GAP) / columns - GAP;
        fit();
    }

    private void fit() {
        for (double tried : POINTS) {
            points = tried;
            second = second();
            if (isEnough()) {
                return;
            }
        }
        while (!isEnough() && shorten()) {
            second = second();
        }
    }

    /** The longest row says less. */
    private boolean shorten() {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted((one, other) -> Double.compare(height(other), height(one)))
                .anyMatch(i -> rows.get(i).text().shorten());
    }

    /** The place at which the higher column is the lowest. */
    private int second() {
        if (rows.size() <= ROWS) {
            return rows.size();
        }
        return IntStream.range(1, rows.size())
                .boxed()
                .min(
                        (one, other) ->
                                Double.compare(
                                        Math.max(height(0, one), height(one, rows.size())),
                                        Math.max(height(0, other), height(other, rows.size()))))
                .orElseThrow();
    }

    private boolean isEnough() {
        return Math.max(height(0, second), height(second, rows.size())) <= room.height();
    }

    private double height(int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> height(i) + GAP).sum() - GAP;
    }

    private double height(int row) {
        return TextMeasure.shared()
                        .wrap(
                                rows.get(row).text().words(),
                                style(points, false, INK),
                                width - NUMBER - 2 * AIR,
                                language)
                        .height()
                + 2 * AIR;
    }

    private static TextStyle style(double points, boolean bold, String color) {
        return new TextStyle(points, bold, false, false, false, color);
    }

    Scene scene(String title) {
        List<SceneNode> nodes = new ArrayList<>();
        column(0, second, 0, nodes);
        column(second, rows.size(), width + GAP, nodes);
        return new Scene(title, language, room.width(), room.height(), nodes, List.of());
    }

    private void column(int from, int to, double left, List<SceneNode> nodes) {
        double free = (room.height() - height(from, to)) / Math.max(1, to - from);
        double top = 0;
        for (int i = from; i < to; i++) {
            double height = height(i) + Math.max(0, Math.min(LOOSE, free));
            Row row = rows.get(i);
            nodes.add(
                    box(
                            "number " + row.id(),
                            row.number(),
                            new Rectangle(left, top, NUMBER, height),
                            style(14, true, "#ffffff"),
                            Fill.plain(ACCENT)));
            nodes.add(
                    box(
                            row.id(),
                            row.text().words(),
                            new Rectangle(left + NUMBER, top, width - NUMBER, height),
                            style(points, false, INK),
                            PAPER));
            top += height + GAP;
        }
    }

    private static SceneNode box(
            String id, String text, Rectangle bounds, TextStyle style, Fill fill) {
        Label.Alignment alignment = style.bold() ? Label.Alignment.CENTER : Label.Alignment.LEFT;
        Rectangle place =
                new Rectangle(
                        bounds.x() + AIR, bounds.y(), bounds.width() - 2 * AIR, bounds.height());
        return new SceneNode(
                id,
                "",
                Outline.RECTANGLE,
                bounds,
                fill,
                LINE,
                Optional.of(new Label(text, List.of(), style, place, alignment)),
                Optional.empty(),
                text,
                false,
                List.of());
    }
}
