// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes small steps out of edges by moving an end along its side, where there is room for it. */
final class Jogs {
    private static final double LARGEST = 16;

    /** Distance of an end from a corner of its box, and from other ends and edges. */
    private static final double CLEAR = 9;

    private final Box owner;
    private final List<Line> lines;
    private final List<Box> boxes;

    /**
     * Edges of a box.
     *
     * @param owner box that routes are relative to
     * @param component what was drawn: other boxes have no places yet
     */
    Jogs(Box owner, Component component) {
        this.owner = owner;
        this.lines = component.lines();
        this.boxes = component.boxes().stream().flatMap(box -> box.inside().stream()).toList();
    }

    void straighten() {
        for (Line line : lines) {
            boolean ownEnds = line.source == line.from && line.target == line.to;
            if (!ownEnds || line.isNested() || isLoop(line)) {
                continue;
            }
            if (!straighten(line, LayoutGraph.host(line.source), line.points)) {
                List<Position> back = new ArrayList<>(line.points);
                Collections.reverse(back);
                if (straighten(line, LayoutGraph.host(line.target), back)) {
                    List<Position> points = new ArrayList<>(line.points);
                    Collections.reverse(points);
                    line.points = List.copyOf(points);
                }
            }
        }
    }

    /** Both its ends would fall on one point. */
    private static boolean isLoop(Line line) {
        return LayoutGraph.host(line.source) == LayoutGraph.host(line.target);
    }

    /** Moves the first point of a way, which is at the side of a box. */
    private boolean straighten(Line line, Box box, List<Position> way) {
        if (way.size() < 4 || !box.ports.isEmpty()) {
            return false;
        }
        Position start = way.get(0);
        Position corner = way.get(1);
        Position next = way.get(2);
        boolean upright = Math.abs(start.x() - corner.x()) < 1;
        double step = upright ? next.x() - corner.x() : next.y() - corner.y();
        Position moved =
                upright ? new Position(next.x(), start.y()) : new Position(start.x(), next.y());
        if (Math.abs(step) > LARGEST
                || !fits(box, moved, upright)
                || !isFree(line, Part.between(moved, next))) {
            return false;
        }
        Optional<Position> label =
                line.label.map(
                        center ->
                                !isOn(center, start, corner)
                                        ? center
                                        : upright
                                                ? new Position(next.x(), center.y())
                                                : new Position(center.x(), next.y()));
        boolean labelFits =
                label.equals(line.label)
                        || Part.label(line, label).map(it -> isFree(line, it)).orElse(true);
        if (!labelFits) {
            return false;
        }
        line.label = label;
        List<Position> points = new ArrayList<>(way.subList(2, way.size()));
        points.set(0, moved);
        line.points = List.copyOf(points);
        return true;
    }

    private boolean fits(Box box, Position end, boolean upright) {
        Rectangle place = inOwner(box);
        double from = upright ? end.x() - place.x() : end.y() - place.y();
        double length = upright ? place.width() : place.height();
        return from >= CLEAR && from <= length - CLEAR;
    }

    /**
     * Whether nothing is near a stretch or a label, beside the boxes that its edge joins or lies
     * in.
     */
    private boolean isFree(Line line, Rectangle place) {
        Rectangle room = larger(place);
        return lines.stream().filter(other -> other != line).noneMatch(it -> isIn(it, room))
                && boxes.stream()
                        .filter(box -> !box.contains(line.source) && !box.contains(line.target))
                        .noneMatch(box -> touch(room, inOwner(box)));
    }

    private static boolean isIn(Line line, Rectangle room) {
        List<Position> points = line.points;
        return Part.label(line, line.label).filter(label -> touch(room, label)).isPresent()
                || Stream.iterate(1, i -> i < points.size(), i -> i + 1)
                        .anyMatch(i -> touch(room, Part.between(points.get(i - 1), points.get(i))));
    }

    private static boolean touch(Rectangle a, Rectangle b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static Rectangle larger(Rectangle stretch) {
        return new Rectangle(
                stretch.x() - CLEAR,
                stretch.y() - CLEAR,
                stretch.width() + 2 * CLEAR,
                stretch.height() + 2 * CLEAR);
    }

    private static boolean isOn(Position p, Position a, Position b) {
        Rectangle stretch = Part.between(a, b);
        return p.x() >= stretch.x() - 1
                && p.x() <= stretch.x() + stretch.width() + 1
                && p.y() >= stretch.y() - 1
                && p.y() <= stretch.y() + stretch.height() + 1;
    }

    private Rectangle inOwner(Box box) {
        Rectangle inner = box.absolute();
        Rectangle outer = owner.absolute();
        return new Rectangle(
                inner.x() - outer.x(), inner.y() - outer.y(), inner.width(), inner.height());
    }
}
