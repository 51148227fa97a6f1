// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.SceneEdge;
import org.kogai.document.poi.Sites.Side;
import org.kogai.document.poi.SlideScale.Point;

import java.util.ArrayList;
import java.util.List;

/** Fits the route of an edge to connection sites, which it must start and end at exactly. */
final class ConnectorRoute {
    /** Ends that lie this near to one line are joined by it, in EMU (2 points). */
    private static final long STRAIGHT = 25_400;

    private ConnectorRoute() {}

    /**
     * End of a connector.
     *
     * @param side side of the shape
     * @param place where the site lies
     */
    record End(Side side, Point place) {}

    static ConnectorPath fit(SceneEdge edge, SlideScale scale, End from, End to) {
        List<Point> corners = corners(edge.route().stream().map(scale::point).toList());
        boolean level = isOrthogonal(corners);
        boolean direct = edge.route().size() == 2 && !edge.smooth();
        if (aligned(from, to) && !isDetour(corners) || direct && !level) {
            return ConnectorPath.straight(from.place(), to.place());
        }
        if (!level) {
            return edge.smooth()
                    ? ConnectorPath.bent(simple(from, to), true)
                    : ConnectorPath.straight(from.place(), to.place());
        }
        List<Point> fitted = moved(corners, from, to);
        return ConnectorPath.bent(fitted, edge.smooth());
    }

    private static boolean aligned(End from, End to) {
        boolean facing =
                from.side().isVertical() == to.side().isVertical() && from.side() != to.side();
        long apart =
                from.side().isVertical()
                        ? from.place().x() - to.place().x()
                        : from.place().y() - to.place().y();
        return facing && Math.abs(apart) <= STRAIGHT;
    }

    /** Whether a route leads around something although its ends face each other. */
    private static boolean isDetour(List<Point> corners) {
        Point first = corners.get(0);
        Point last = corners.get(corners.size() - 1);
        return isUpright(first, last) && !corners.stream().allMatch(it -> isUpright(first, it))
                || isLevel(first, last) && !corners.stream().allMatch(it -> isLevel(first, it));
    }

    /** The route without points in the middle of a straight segment. */
    private static List<Point> corners(List<Point> route) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < route.size(); i++) {
            boolean inside = i > 0 && i < route.size() - 1;
            if (!inside || !straightOn(route.get(i - 1), route.get(i), route.get(i + 1))) {
                corners.add(route.get(i));
            }
        }
        return corners;
    }

    private static boolean straightOn(Point a, Point b, Point c) {
        return isLevel(a, b) && isLevel(b, c) || isUpright(a, b) && isUpright(b, c);
    }

    private static boolean isLevel(Point a, Point b) {
        return Math.abs(a.y() - b.y()) <= STRAIGHT / 2;
    }

    private static boolean isUpright(Point a, Point b) {
        return Math.abs(a.x() - b.x()) <= STRAIGHT / 2;
    }

    private static boolean isOrthogonal(List<Point> corners) {
        for (int i = 1; i < corners.size(); i++) {
            if (!isLevel(corners.get(i - 1), corners.get(i))
                    && !isUpright(corners.get(i - 1), corners.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The route with its ends on the sites. Segments go upright and level in turn; the inner ones
     * stay in their channels, the first and the last follow the sites.
     */
    private static List<Point> moved(List<Point> corners, End from, End to) {
        int segments = corners.size() - 1;
        boolean firstUpright = from.side().isVertical();
        boolean lastUpright = firstUpright == (segments % 2 == 1);
        boolean fits =
                segments >= 2
                        && segments <= 5
                        && isUpright(corners.get(0), corners.get(1)) == firstUpright
                        && lastUpright == to.side().isVertical();
        if (!fits) {
            return simple(from, to);
        }
        List<Point> points = new ArrayList<>();
        points.add(from.place());
        for (int i = 1; i < segments; i++) {
            boolean upright = firstUpright == (i % 2 == 0);
            Point before = i == 1 ? from.place() : corners.get(i - 1);
            Point after = i == segments - 1 ? to.place() : corners.get(i);
            points.add(
                    upright ? new Point(after.x(), before.y()) : new Point(before.x(), after.y()));
        }
        points.add(to.place());
        return points;
    }

    private static Point corner(End from, End to) {
        return from.side().isVertical()
                ? new Point(from.place().x(), to.place().y())
                : new Point(to.place().x(), from.place().y());
    }

    /** The plainest way between two sites. */
    private static List<Point> simple(End from, End to) {
        if (from.side().isVertical() != to.side().isVertical()) {
            return List.of(from.place(), corner(from, to), to.place());
        }
        Point a = from.place();
        Point b = to.place();
        if (from.side().isVertical()) {
            long middle = middle(a.y(), b.y(), from.side(), to.side(), Side.BOTTOM);
            return List.of(a, new Point(a.x(), middle), new Point(b.x(), middle), b);
        }
        long middle = middle(a.x(), b.x(), from.side(), to.side(), Side.RIGHT);
        return List.of(a, new Point(middle, a.y()), new Point(middle, b.y()), b);
    }

    /** Half way for facing sides, beyond both for the same side. */
    private static long middle(long a, long b, Side from, Side to, Side positive) {
        if (from != to) {
            return (a + b) / 2;
        }
        long beyond = 8 * STRAIGHT;
        return from == positive ? Math.max(a, b) + beyond : Math.min(a, b) - beyond;
    }
}
