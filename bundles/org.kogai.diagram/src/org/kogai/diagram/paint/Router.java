// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.EdgeStyle;
import org.kogai.diagram.views.ViewsPackage;

import java.util.List;
import java.util.Optional;

/** Routes between two boxes without regard to others. */
public final class Router {
    private static final String ROUTING = ViewsPackage.Literals.EDGE_STYLE__ROUTING_STYLE.getName();

    private Router() {}

    /** The style that a person chose for an edge; absent where nobody did. */
    public static Optional<EdgeRouting> chosen(DEdge edge) {
        return Optional.ofNullable(edge.getOwnedStyle())
                .filter(style -> style.getCustomFeatures().contains(ROUTING))
                .map(EdgeStyle::getRoutingStyle);
    }

    /** Whether an edge may lie aslant, as its style says. */
    public static boolean isStraight(DEdge edge) {
        return Optional.ofNullable(edge.getOwnedStyle())
                .filter(style -> style.getRoutingStyle() == EdgeRouting.STRAIGHT)
                .isPresent();
    }

    /**
     * The points of a route in a style, ends included, in pixels.
     *
     * @param a box that it starts at
     * @param b box that it ends at
     */
    public static List<Position> route(Rectangle a, Rectangle b, EdgeRouting routing) {
        return switch (routing) {
            case STRAIGHT -> List.of(a.center(), b.center());
            case MANHATTAN -> route(a, b);
            case TREE -> branch(a, b);
        };
    }

    /** Leaves the middle of a side, so that edges of one node share their trunk. */
    private static List<Position> branch(Rectangle from, Rectangle to) {
        boolean down = from.center().y() <= to.center().y();
        double start = down ? from.y() + from.height() : from.y();
        double end = down ? to.y() : to.y() + to.height();
        double fork = (start + end) / 2;
        return List.of(
                new Position(from.center().x(), start),
                new Position(from.center().x(), fork),
                new Position(to.center().x(), fork),
                new Position(to.center().x(), end));
    }

    /**
     * The points of a route with as few corners as possible, ends included, in pixels.
     *
     * @param a box that it starts at
     * @param b box that it ends at
     */
    public static List<Position> route(Rectangle a, Rectangle b) {
        double left = Math.max(a.x(), b.x());
        double right = Math.min(a.x() + a.width(), b.x() + b.width());
        double top = Math.max(a.y(), b.y());
        double bottom = Math.min(a.y() + a.height(), b.y() + b.height());
        if (left < right && top < bottom) {
            return nested(a, b);
        }
        if (left < right) {
            boolean down = a.y() < b.y();
            double x = (left + right) / 2;
            return List.of(
                    new Position(x, down ? a.y() + a.height() : a.y()),
                    new Position(x, down ? b.y() : b.y() + b.height()));
        }
        if (top < bottom) {
            boolean toRight = a.x() < b.x();
            double y = (top + bottom) / 2;
            return List.of(
                    new Position(toRight ? a.x() + a.width() : a.x(), y),
                    new Position(toRight ? b.x() : b.x() + b.width(), y));
        }
        boolean down = a.y() < b.y();
        double from = down ? a.y() + a.height() : a.y();
        double to = down ? b.y() : b.y() + b.height();
        double middle = (from + to) / 2;
        return List.of(
                new Position(a.center().x(), from),
                new Position(a.center().x(), middle),
                new Position(b.center().x(), middle),
                new Position(b.center().x(), to));
    }

    /** One box lies in the other: from the inner one's side straight to the outer one's. */
    private static List<Position> nested(Rectangle a, Rectangle b) {
        boolean inner = a.width() * a.height() <= b.width() * b.height();
        Rectangle small = inner ? a : b;
        Rectangle large = inner ? b : a;
        double y = small.center().y();
        Position in = new Position(small.x(), y);
        Position out = new Position(large.x(), y);
        return inner ? List.of(in, out) : List.of(out, in);
    }
}
