// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the parts of a drawing together so that its text is as large as possible on a slide: each
 * part goes where the whole grows least, also into free space between what is there already.
 */
final class Packing {
    /** With more obstacles than this the search for free space would take longer than ELK. */
    private static final int MOST_OBSTACLES = 150;

    private static final double SPARE = 0.1;
    private static final double UNALIGNED = 1.06;
    private static final double UNNOTICED = 1e-6;

    private final double gap;
    private final double ratio;
    private final List<Rectangle> obstacles = new ArrayList<>();
    private final Set<Double> lefts = new TreeSet<>();
    private Size size = new Size(0, 0);

    /**
     * Starts with nothing.
     *
     * @param gap least distance of parts in pixels
     * @param ratio width to height of what the drawing is shown on
     */
    Packing(double gap, double ratio) {
        this.gap = gap;
        this.ratio = ratio;
    }

    /** Size of what was put together. */
    Size size() {
        return size;
    }

    /** Adds a part where it costs least. */
    void add(Part part) {
        Position place = place(part.size());
        part.move(place.x(), place.y());
        List<Rectangle> more = part.obstacles();
        if (obstacles.size() + more.size() > MOST_OBSTACLES) {
            more =
                    List.of(
                            new Rectangle(
                                    place.x(),
                                    place.y(),
                                    part.size().width(),
                                    part.size().height()));
        }
        obstacles.addAll(more);
        lefts.add(place.x());
        size = with(part.size(), place);
    }

    /** Width that a slide must have so that the drawing fits on it with a part of a size added. */
    double cost(Size part) {
        return extent(with(part, place(part)));
    }

    private Position place(Size part) {
        if (obstacles.isEmpty()) {
            return new Position(0, 0);
        }
        TreeSet<Double> xs = new TreeSet<>(List.of(0.0, size.width() + gap));
        TreeSet<Double> ys = new TreeSet<>(List.of(0.0, size.height() + gap));
        for (Rectangle obstacle : obstacles) {
            xs.add(obstacle.x() + obstacle.width() + gap);
            ys.add(obstacle.y() + obstacle.height() + gap);
        }
        xs.addAll(lefts);
        Position best = new Position(0, size.height() + gap);
        double least = Double.POSITIVE_INFINITY;
        for (double y : ys) {
            for (double x : xs) {
                Position spot = new Position(x, y);
                double cost = extent(with(part, spot)) * (lefts.contains(x) ? 1 : UNALIGNED);
                if (cost < least - UNNOTICED && isFree(part, spot)) {
                    least = cost;
                    best = spot;
                }
            }
        }
        return best;
    }

    private boolean isFree(Size part, Position spot) {
        for (Rectangle other : obstacles) {
            if (spot.x() < other.x() + other.width() + gap - UNNOTICED
                    && other.x() < spot.x() + part.width() + gap - UNNOTICED
                    && spot.y() < other.y() + other.height() + gap - UNNOTICED
                    && other.y() < spot.y() + part.height() + gap - UNNOTICED) {
                return false;
            }
        }
        return true;
    }

    private Size with(Size part, Position place) {
        return new Size(
                Math.max(size.width(), place.x() + part.width()),
                Math.max(size.height(), place.y() + part.height()));
    }

    /** The side that does not decide counts a little: less empty space is nicer. */
    private double extent(Size whole) {
        double width = whole.width();
        double height = ratio * whole.height();
        return Math.max(width, height) + SPARE * Math.min(width, height);
    }
}
