// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Router;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewSizes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ways between the boxes in the fields of a table that run through few other boxes. */
final class StackRoutes {
    private static final double NEAR = 8;
    private static final double AIR = 4;

    private StackRoutes() {}

    /** Gives an edge within a table the way that runs through fewest boxes and texts. */
    static void renew(Line line) {
        Rectangle a = in(line.owner, line.source);
        Rectangle b = in(line.owner, line.target);
        List<Rectangle> obstacles = obstacles(line.owner, line.source, line.target);
        int least = Integer.MAX_VALUE;
        for (List<Position> way : ways(a, b)) {
            int crossed = crossed(way, obstacles);
            if (crossed < least) {
                least = crossed;
                line.points = way;
            }
        }
        line.label = Optional.empty();
    }

    private static List<List<Position>> ways(Rectangle a, Rectangle b) {
        List<List<Position>> ways = new ArrayList<>();
        ways.add(Router.route(a, b));
        Position from = a.center();
        Position to = b.center();
        boolean right = a.x() + a.width() <= b.x();
        boolean left = b.x() + b.width() <= a.x();
        if (right || left) {
            double start = right ? a.x() + a.width() : a.x();
            double end = right ? b.x() : b.x() + b.width();
            double step = right ? NEAR : -NEAR;
            for (double x : new double[] {start + step, end - step}) {
                ways.add(
                        List.of(
                                new Position(start, from.y()),
                                new Position(x, from.y()),
                                new Position(x, to.y()),
                                new Position(end, to.y())));
            }
        }
        boolean down = a.y() + a.height() <= b.y();
        boolean up = b.y() + b.height() <= a.y();
        if (down || up) {
            double start = down ? a.y() + a.height() : a.y();
            double end = down ? b.y() : b.y() + b.height();
            double step = down ? NEAR : -NEAR;
            for (double y : new double[] {start + step, end - step}) {
                ways.add(
                        List.of(
                                new Position(from.x(), start),
                                new Position(from.x(), y),
                                new Position(to.x(), y),
                                new Position(to.x(), end)));
            }
        }
        return ways;
    }

    static int crossed(List<Position> way, List<Rectangle> obstacles) {
        int crossed = 0;
        for (int i = 1; i < way.size(); i++) {
            Rectangle stretch = Part.between(way.get(i - 1), way.get(i));
            for (Rectangle obstacle : obstacles) {
                crossed += meet(stretch, obstacle) ? 1 : 0;
            }
        }
        return crossed;
    }

    private static boolean meet(Rectangle a, Rectangle b) {
        return a.x() <= b.x() + b.width()
                && b.x() <= a.x() + a.width()
                && a.y() <= b.y() + b.height()
                && b.y() <= a.y() + a.height();
    }

    /** Boxes in the fields of a table but the ends of an edge, and the titles of fields. */
    static List<Rectangle> obstacles(Box stack, Box... ends) {
        List<Rectangle> obstacles = new ArrayList<>();
        collect(stack, 0, 0, List.of(ends), obstacles);
        return obstacles;
    }

    private static void collect(
            Box box, double x, double y, List<Box> ends, List<Rectangle> obstacles) {
        for (Box child : box.children) {
            double left = x + child.x;
            double top = y + child.y;
            if (child.isRegion()) {
                title(child, left, top).ifPresent(obstacles::add);
                collect(child, left, top, ends, obstacles);
            } else if (ends.stream().noneMatch(child::contains)) {
                obstacles.add(new Rectangle(left, top, child.width, child.height));
            }
        }
    }

    /** The text of a field, at its top. */
    private static Optional<Rectangle> title(Box field, double left, double top) {
        Optional<Size> text = field.view().flatMap(v -> ViewSizes.titleSize(v, field.width));
        return text.map(
                size ->
                        new Rectangle(
                                left + (field.width - size.width()) / 2 - AIR,
                                top + ViewSizes.AIR,
                                size.width() + 2 * AIR,
                                size.height()));
    }

    /** Where a box is in another one around it. */
    static Rectangle in(Box outer, Box box) {
        Rectangle inner = box.absolute();
        Rectangle around = outer.absolute();
        return new Rectangle(
                inner.x() - around.x(), inner.y() - around.y(), inner.width(), inner.height());
    }
}
