// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.LineStyle;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What each part of a diagram shows and where: a row for each with its number, written as in the
 * titles of the slides, and the names in it, beside the diagram made small where that is clear.
 */
final class Overview {
    private static final String ACCENT = "#1f3a5f";
    private static final String INK = "#212a32";
    private static final Fill PAPER = Fill.plain("#eef3f8");
    private static final Stroke LINE = new Stroke("#9fb3c8", 1, LineStyle.SOLID);

    /** Share of the slide for the small diagram. */
    private static final double PICTURE = 0.52;

    /** Rows beside the small diagram; more stand alone, in columns. */
    private static final int ROWS = 8;

    /** Sizes of the names that are tried. */
    private static final List<Double> POINTS = List.of(16.0, 14.0, SlideRoom.READABLE);

    private static final double NUMBER = 60;
    private static final double GAP = 10;
    private static final double HIGHEST = 170;

    /** Height of a row with one line. */
    private static final double LINE_HEIGHT = 44;

    private final SceneTree tree;
    private final List<Set<String>> parts;
    private final SlideRoom room;
    private final TextRoom texts;

    Overview(SceneTree tree, List<Set<String>> parts, SlideRoom room) {
        this.tree = tree;
        this.parts = parts;
        this.room = room;
        this.texts = new TextRoom(tree.scene().language(), 1);
    }

    Scene scene() {
        Miniature small = new Miniature(tree.scene(), parts, room.width() * PICTURE, room.height());
        boolean clear = parts.size() <= ROWS && small.isClear();
        List<SceneNode> nodes = new ArrayList<>(clear ? small.nodes() : List.of());
        List<SceneEdge> edges = clear ? small.edges() : List.of();
        rows(clear ? small.width() + 3 * GAP : 0, nodes);
        return Redrawn.scene(tree.scene(), room.width(), room.height(), nodes, edges);
    }

    private void rows(double left, List<SceneNode> nodes) {
        int columns = parts.size() > ROWS ? 2 : 1;
        int rows = (parts.size() + columns - 1) / columns;
        double width = (room.width() - left + GAP) / columns;
        List<Rectangle> boxes = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += rows) {
            int to = Math.min(parts.size(), from + rows);
            boxes.addAll(
                    column(from, to, left + from / rows * width + NUMBER, width - GAP - NUMBER));
        }
        double points = points(boxes);
        for (int i = 0; i < parts.size(); i++) {
            Rectangle box = boxes.get(i);
            String number = i + 2 + "/" + (parts.size() + 1);
            Rectangle before = new Rectangle(box.x() - NUMBER, box.y(), NUMBER, box.height());
            nodes.add(number(number, before));
            nodes.add(names("part " + number, names(i, box, points), box, points));
        }
    }

    /**
     * Rows below each other: each has room for a line, the rest goes by the length of its names.
     */
    private List<Rectangle> column(int from, int to, double x, double width) {
        double[] lengths =
                IntStream.range(from, to)
                        .mapToDouble(i -> String.join(separator(), names(i)).length())
                        .toArray();
        double all = DoubleStream.of(lengths).sum();
        double free = room.height() + GAP - (to - from) * LINE_HEIGHT;
        double[] heights =
                DoubleStream.of(lengths)
                        .map(length -> Math.min(HIGHEST, LINE_HEIGHT + free * length / all))
                        .toArray();
        double y = (room.height() + GAP - DoubleStream.of(heights).sum()) / 2;
        List<Rectangle> boxes = new ArrayList<>();
        for (double height : heights) {
            boxes.add(new Rectangle(x, y, width, height - GAP));
            y += height;
        }
        return boxes;
    }

    /** The largest size in which all rows have room for all their names. */
    private double points(List<Rectangle> boxes) {
        return POINTS.stream()
                .filter(
                        points ->
                                IntStream.range(0, boxes.size())
                                        .allMatch(
                                                i ->
                                                        fits(
                                                                String.join(separator(), names(i)),
                                                                boxes.get(i),
                                                                points)))
                .findFirst()
                .orElse(SlideRoom.READABLE);
    }

    private List<String> names(int part) {
        return parts.get(part).stream().flatMap(id -> tree.name(id).stream()).distinct().toList();
    }

    /** As many of the names as there is room for, each on its line where they all have one. */
    private String names(int part, Rectangle box, double points) {
        List<String> names = names(part);
        List<String> texts = new ArrayList<>(List.of(String.join("\n", names)));
        texts.add(String.join(separator(), names));
        for (int many = names.size() - 1; many > 0; many--) {
            texts.add(more(String.join(separator(), names.subList(0, many)), names.size() - many));
        }
        return texts.stream()
                .filter(text -> fits(text, box, points))
                .findFirst()
                .orElse(texts.get(texts.size() - 1));
    }

    private String more(String some, int others) {
        String language = tree.scene().language();
        return MessageFormat.format(
                ResourceBundle.getBundle(
                                "org.kogai.document.poi.parts.messages",
                                Locale.forLanguageTag(language),
                                Overview.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString("overview.more"),
                some,
                others);
    }

    private String separator() {
        return tree.scene().language().startsWith("ja") ? "、" : "; ";
    }

    private boolean fits(String text, Rectangle box, double points) {
        SceneNode node = names("", text, box, points);
        return texts.fits(node, node.label().orElseThrow());
    }

    private static SceneNode number(String text, Rectangle box) {
        TextStyle style = new TextStyle(14, true, false, false, false, "#ffffff");
        return box(
                "number " + text,
                new Label(text, List.of(), style, box, Label.Alignment.CENTER),
                Fill.plain(ACCENT));
    }

    private static SceneNode names(String id, String text, Rectangle box, double points) {
        TextStyle style = new TextStyle(points, false, false, false, false, INK);
        return box(id, new Label(text, List.of(), style, box, Label.Alignment.LEFT), PAPER);
    }

    private static SceneNode box(String id, Label label, Fill fill) {
        return new SceneNode(
                id,
                "",
                Outline.RECTANGLE,
                label.bounds(),
                fill,
                LINE,
                Optional.of(label),
                Optional.empty(),
                label.text(),
                false,
                List.of());
    }
}
