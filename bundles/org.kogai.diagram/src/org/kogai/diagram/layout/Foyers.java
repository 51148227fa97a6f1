// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scenes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads edges that enter containers from above past their titles: down beside the title, then over
 * to where they go in the space below it.
 */
final class Foyers {
    /** Space that containers keep below their titles for it, in pixels. */
    static final double HEIGHT = 16;

    /** Distance of an edge from the text. */
    private static final double CLEAR = 12;

    /** Distance of edges from each other. */
    private static final double STEP = 6;

    private final Box owner;
    private final List<Line> lines;
    private final Map<Box, Integer> passed = new HashMap<>();

    /**
     * Routes in a box.
     *
     * @param owner box that routes are relative to
     * @param lines the edges
     */
    Foyers(Box owner, List<Line> lines) {
        this.owner = owner;
        this.lines = lines;
    }

    /** Gives the edges that run through a title other routes. */
    void clear() {
        for (Line line : lines) {
            for (Box end : List.of(LayoutGraph.host(line.source), LayoutGraph.host(line.target))) {
                for (Box box = end.parent; box != null && box != owner; box = box.parent) {
                    if (box.open && !(box.contains(line.source) && box.contains(line.target))) {
                        clear(line, box);
                    }
                }
            }
        }
    }

    /**
     * How an edge from a container down to what is in it begins: below the title, or beside it and
     * then over to where it goes, so that it is seen to come from what the title names.
     *
     * @param around place of the container
     * @param below a point of the edge below the title
     */
    static List<Position> start(Box box, Rectangle around, Position below) {
        Rectangle title = box.titleText(around).orElse(null);
        if (title == null) {
            return List.of(new Position(below.x(), around.y()));
        }
        if (touches(below.x(), title)) {
            return List.of(below);
        }
        double beside =
                below.x() < title.x()
                        ? title.x() - CLEAR / 2
                        : title.x() + title.width() + CLEAR / 2;
        double y = title.center().y();
        return List.of(new Position(beside, y), new Position(below.x(), y));
    }

    private void clear(Line line, Box box) {
        Rectangle title = box.titleText(inOwner(box)).orElse(null);
        if (title == null) {
            return;
        }
        line.points = Routes.corners(line.points);
        for (int i = 1; i < line.points.size(); i++) {
            Position a = line.points.get(i - 1);
            Position b = line.points.get(i);
            if (crosses(a, b, title)) {
                List<Position> points = new ArrayList<>(line.points);
                boolean down = a.y() < b.y();
                boolean atEnd = down ? i == 1 : i == points.size() - 1;
                List<Position> detour = best(line, down ? a : b, down ? b : a, box, title, atEnd);
                carryLabel(line, down ? a : b, detour);
                if (!down) {
                    Collections.reverse(detour);
                }
                points.subList(i - 1, i + 1).clear();
                points.addAll(i - 1, detour);
                line.points = List.copyOf(points);
                return;
            }
        }
    }

    private static boolean crosses(Position a, Position b, Rectangle title) {
        return Math.abs(a.x() - b.x()) < 1
                && touches(a.x(), title)
                && Math.min(a.y(), b.y()) < title.y()
                && Math.max(a.y(), b.y()) >= title.y() + title.height();
    }

    private static boolean touches(double x, Rectangle title) {
        return x > title.x() - CLEAR && x < title.x() + title.width() + CLEAR;
    }

    /** The way past the side where it crosses fewest edges, or the nearer one. */
    private List<Position> best(
            Line line, Position upper, Position lower, Box box, Rectangle title, boolean atEnd) {
        double distance = CLEAR + STEP * (passed.merge(box, 1, Integer::sum) - 1);
        Rectangle around = inOwner(box);
        double free = Math.min(around.y() - CLEAR / 2, belowLabel(line, upper));
        double left = title.x() - distance;
        double right = title.x() + title.width() + distance;
        List<Position> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (double x : new double[] {left, right}) {
            boolean fits = x > around.x() + 2 && x < around.x() + around.width() - 2;
            List<Position> way = detour(upper, lower, x, around, title, atEnd, free);
            // A corner that moves takes the stretch before it along.
            List<Position> moved = new ArrayList<>(way);
            if (!atEnd) {
                moved.add(0, before(line, upper));
            }
            double cost = (fits ? 0 : 1e6) + 1e3 * crossings(line, moved) + Math.abs(x - upper.x());
            if (cost < least) {
                least = cost;
                best = way;
            }
        }
        return best;
    }

    /** Where the label ends that stands on an edge below a point. */
    private static double belowLabel(Line line, Position upper) {
        return line.label
                .filter(label -> Math.abs(label.x() - upper.x()) < 1)
                .flatMap(
                        label ->
                                Scenes.edgeLabelSize(line.view)
                                        .map(size -> label.y() + size.height() / 2 + STEP))
                .orElse(upper.y());
    }

    /** The point beside a corner that lies level with it. */
    private static Position before(Line line, Position corner) {
        int i = line.points.indexOf(corner);
        Position one = line.points.get(Math.max(0, i - 1));
        return Math.abs(one.y() - corner.y()) < 1 && i > 0
                ? one
                : line.points.get(Math.min(line.points.size() - 1, i + 1));
    }

    private int crossings(Line line, List<Position> way) {
        return lines.stream()
                .filter(other -> other != line)
                .mapToInt(other -> Crossings.between(other.points, way))
                .sum();
    }

    /**
     * The way from above a container to what is in it.
     *
     * @param atEnd whether the upper point is where the edge ends, and not a corner that can move
     * @param free from where on the edge may turn: a label stands on it before
     */
    private static List<Position> detour(
            Position upper,
            Position lower,
            double x,
            Rectangle around,
            Rectangle title,
            boolean atEnd,
            double free) {
        double floor = title.y() + title.height();
        double y = floor + Math.min(HEIGHT, lower.y() - floor) / 2;
        List<Position> way = new ArrayList<>();
        if (atEnd) {
            double above = Math.max(free, (upper.y() + around.y()) / 2);
            way.add(upper);
            way.add(new Position(upper.x(), above));
            way.add(new Position(x, above));
        } else {
            way.add(new Position(x, upper.y()));
        }
        way.add(new Position(x, y));
        way.add(new Position(lower.x(), y));
        way.add(lower);
        return way;
    }

    private static void carryLabel(Line line, Position upper, List<Position> detour) {
        Position corner = detour.get(0);
        double y = detour.get(detour.size() - 2).y();
        line.label =
                line.label.map(
                        label ->
                                Math.abs(label.x() - upper.x()) < 1
                                                && label.y() > upper.y()
                                                && label.y() < y
                                        ? new Position(corner.x(), label.y())
                                        : label);
    }

    private Rectangle inOwner(Box box) {
        Rectangle inner = box.absolute();
        Rectangle outer = owner.absolute();
        return new Rectangle(
                inner.x() - outer.x(), inner.y() - outer.y(), inner.width(), inner.height());
    }
}
