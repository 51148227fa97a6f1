// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * The two ends of an edge, between which its route is clipped.
 *
 * @param source where it starts
 * @param target where it ends
 */
record EdgeEnds(End source, End target) {
    /** How far a stored end may lie off the side of its node, for rounding and new label sizes. */
    private static final double TOLERANCE = 1.5;

    /**
     * One end.
     *
     * @param outline form of the node
     * @param bounds its bounds in pixels
     */
    record End(Outline outline, Rectangle bounds) {
        boolean contains(Position p, double slack) {
            return p.x() >= bounds.x() - slack
                    && p.x() <= bounds.x() + bounds.width() + slack
                    && p.y() >= bounds.y() - slack
                    && p.y() <= bounds.y() + bounds.height() + slack;
        }

        /** Point of the outline that a line from outside reaches, towards a point of the bounds. */
        Position reached(Position from, Position aim) {
            return Outlines.crossing(outline, bounds, from, aim)
                    .or(() -> Outlines.crossing(outline, bounds, from, bounds.center()))
                    .orElse(aim);
        }
    }

    /** Whether a route goes from the one end to the other. */
    boolean join(List<Position> route) {
        return route.size() >= 2
                && source.contains(route.get(0), TOLERANCE)
                && target.contains(route.get(route.size() - 1), TOLERANCE);
    }

    /**
     * The route from outline to outline.
     *
     * @param stored points that layout or user gave, ends included; too few = straight line
     */
    Route clip(List<Position> stored) {
        List<Position> points = new ArrayList<>(stored);
        if (points.size() < 2) {
            points = new ArrayList<>(List.of(source.bounds.center(), target.bounds.center()));
        }
        if (points.size() == 2 && source.equals(target)) {
            return loop();
        }
        int last = points.size() - 1;
        if (!source.contains(points.get(0), TOLERANCE)) {
            points.set(0, source.bounds.center());
        }
        if (!target.contains(points.get(last), TOLERANCE)) {
            points.set(last, target.bounds.center());
        }
        Position first = end(source, points.get(0), points.get(1));
        Position end = end(target, points.get(last), points.get(last - 1));
        points.set(0, first);
        points.set(last, end);
        return new Route(points).simplified();
    }

    private static Position end(End node, Position stored, Position next) {
        if (isOnSide(node, stored)) {
            // A line that comes straight to the side goes on until it meets a round outline.
            return switch (node.outline) {
                case RECTANGLE, ROUNDED_RECTANGLE, NOTE, NONE -> stored;
                default -> node.reached(next, opposite(node.bounds, stored, next));
            };
        }
        return node.reached(next, stored);
    }

    private static boolean isOnSide(End node, Position p) {
        Rectangle b = node.bounds;
        double vertical = Math.min(Math.abs(p.x() - b.x()), Math.abs(p.x() - b.x() - b.width()));
        double level = Math.min(Math.abs(p.y() - b.y()), Math.abs(p.y() - b.y() - b.height()));
        return Math.min(vertical, level) <= TOLERANCE;
    }

    /** Point behind the node on the line from next through the stored end. */
    private static Position opposite(Rectangle b, Position stored, Position next) {
        double length = Route.distance(next, stored);
        if (length == 0) {
            return b.center();
        }
        double reach = (b.width() + b.height()) / length;
        return new Position(
                stored.x() + (stored.x() - next.x()) * reach,
                stored.y() + (stored.y() - next.y()) * reach);
    }

    /** An edge from a node to itself without a route leaves to the right and returns below. */
    private Route loop() {
        Rectangle b = source.bounds;
        double right = b.x() + b.width();
        double bottom = b.y() + b.height();
        double out = 20;
        return new Route(
                List.of(
                        new Position(right, b.center().y()),
                        new Position(right + out, b.center().y()),
                        new Position(right + out, bottom + out),
                        new Position(b.center().x(), bottom + out),
                        new Position(b.center().x(), bottom)));
    }
}
