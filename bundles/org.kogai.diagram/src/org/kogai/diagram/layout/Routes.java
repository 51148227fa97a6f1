// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;

import java.util.Optional;

/** Checks and makes routes outside of ELK. */
final class Routes {
    private static final double TOLERANCE = 1;

    private Routes() {}

    /** Whether a route still starts and ends at the sides of its boxes. */
    static boolean fits(Line line) {
        if (line.points.size() < 2) {
            return false;
        }
        Position first = line.points.get(0);
        Position last = line.points.get(line.points.size() - 1);
        return isOnSide(inOwner(line.source, line), first)
                && isOnSide(inOwner(line.target, line), last);
    }

    private static boolean isOnSide(Rectangle b, Position p) {
        double left = p.x() - b.x();
        double top = p.y() - b.y();
        double right = b.width() - left;
        double bottom = b.height() - top;
        double inside = Math.min(Math.min(left, right), Math.min(top, bottom));
        return Math.abs(inside) <= TOLERANCE;
    }

    /** Gives a line a plain orthogonal route; its label goes to the middle. */
    static void renew(Line line) {
        line.points = Router.route(inOwner(line.source, line), inOwner(line.target, line));
        line.label = Optional.empty();
    }

    private static Rectangle inOwner(Box box, Line line) {
        Rectangle inner = box.absolute();
        Rectangle outer = line.owner.absolute();
        return new Rectangle(
                inner.x() - outer.x(), inner.y() - outer.y(), inner.width(), inner.height());
    }
}
