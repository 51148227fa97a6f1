// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * A route of an edge.
 *
 * @param points points in pixels, at least two
 */
public record Route(List<Position> points) {
    public Route {
        points = List.copyOf(points);
    }

    /** Length in pixels. */
    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /** Point halfway along the route. */
    public Position middle() {
        return at(length() / 2);
    }

    /** Point at a distance from the start, measured along the route. */
    public Position at(double distance) {
        double rest = distance;
        for (int i = 1; i < points.size(); i++) {
            Position from = points.get(i - 1);
            Position to = points.get(i);
            double length = distance(from, to);
            if (rest <= length && length > 0) {
                double t = rest / length;
                return new Position(
                        from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
            }
            rest -= length;
        }
        return points.get(points.size() - 1);
    }

    /** Without points that repeat the one before them or lie on a straight line between others. */
    Route simplified() {
        List<Position> kept = new ArrayList<>();
        for (Position point : points) {
            if (kept.isEmpty() || distance(kept.get(kept.size() - 1), point) > 0.01) {
                if (kept.size() > 1
                        && straight(kept.get(kept.size() - 2), kept.get(kept.size() - 1), point)) {
                    kept.remove(kept.size() - 1);
                }
                kept.add(point);
            }
        }
        if (kept.size() == 1) {
            kept.add(points.get(points.size() - 1));
        }
        return new Route(kept);
    }

    private static boolean straight(Position a, Position b, Position c) {
        double abx = b.x() - a.x();
        double aby = b.y() - a.y();
        double bcx = c.x() - b.x();
        double bcy = c.y() - b.y();
        double cross = abx * bcy - aby * bcx;
        double dot = abx * bcx + aby * bcy;
        return Math.abs(cross) < 0.01 && dot > 0;
    }

    static double distance(Position a, Position b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
