// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;

import java.util.ArrayList;
import java.util.List;

/**
 * Ends of edges at what lies in a stack. A stack stays a table whatever edges enter it: for the
 * layout an edge ends at its side, level with the real end, and goes straight on from there.
 */
final class StackEnds {
    private static final double NEAR = 9;
    private static final double STEP = 5;

    private final Box stack;
    private final Rectangle bounds;
    private final List<Rectangle> obstacles;
    private final boolean level;
    private final int number;

    /**
     * An end.
     *
     * @param stack outermost stack around the end, laid out already
     * @param end what the edge ends at
     * @param level whether the edge enters from a side, else from above or below
     * @param number of edges that ended at the same box before
     */
    StackEnds(Box stack, Box end, boolean level, int number) {
        this.stack = stack;
        this.bounds = StackRoutes.in(stack, end);
        this.obstacles = StackRoutes.obstacles(stack, end);
        this.level = level;
        this.number = number;
    }

    /** Where on the side of the stack the edge enters: from its top, or from its left. */
    double entry(boolean first) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double place : places()) {
            double cost = StackRoutes.crossed(inner(place, first), obstacles);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    /** Places level with the end, the middle first, then in the gaps before and behind it. */
    private List<Double> places() {
        double start = level ? bounds.y() : bounds.x();
        double length = level ? bounds.height() : bounds.width();
        List<Double> places = new ArrayList<>();
        for (double share : new double[] {0.5, 0.3, 0.7, 0.15, 0.85}) {
            double offset = (number + 1) / 2 * STEP * (number % 2 == 0 ? 1 : -1);
            double place = length * share + offset;
            if (place > 2 && place < length - 2) {
                places.add(start + place);
            }
        }
        for (double near : new double[] {NEAR, NEAR - STEP, NEAR + STEP}) {
            places.add(start - near);
            places.add(start + length + near);
        }
        return places;
    }

    /**
     * The way from the side of the stack to the end, in the stack.
     *
     * @param first whether it begins at the left or upper side
     */
    List<Position> inner(double place, boolean first) {
        double start = level ? bounds.y() : bounds.x();
        double length = level ? bounds.height() : bounds.width();
        double from = first ? 0 : level ? stack.width : stack.height;
        double near = level ? bounds.x() : bounds.y();
        double far = near + (level ? bounds.width() : bounds.height());
        List<Position> way = new ArrayList<>();
        way.add(at(from, place));
        if (place > start && place < start + length) {
            way.add(at(first ? near : far, place));
        } else {
            double along = first ? Math.min(near + 24, far) : Math.max(far - 24, near);
            way.add(at(along, place));
            way.add(at(along, place < start ? start : start + length));
        }
        return way;
    }

    private Position at(double along, double across) {
        return level ? new Position(along, across) : new Position(across, along);
    }
}
