// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Outline;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.SlideScale.Point;

import java.util.List;

/**
 * Connection sites of the preset shapes in the middle of the sides, with their indexes in
 * presetShapeDefinitions.xml of ECMA-376 part 1.
 */
enum Sites {
    FOUR(
            List.of(
                    new Site(0, Side.TOP),
                    new Site(1, Side.LEFT),
                    new Site(2, Side.BOTTOM),
                    new Site(3, Side.RIGHT))),
    EIGHT(
            List.of(
                    new Site(0, Side.TOP),
                    new Site(2, Side.LEFT),
                    new Site(4, Side.BOTTOM),
                    new Site(6, Side.RIGHT))),
    PARALLELOGRAM(
            List.of(
                    new Site(1, Side.TOP),
                    new Site(2, Side.LEFT),
                    new Site(4, Side.BOTTOM),
                    new Site(5, Side.RIGHT))),
    TRIANGLE(
            List.of(
                    new Site(0, Side.TOP),
                    new Site(1, Side.LEFT),
                    new Site(3, Side.BOTTOM),
                    new Site(5, Side.RIGHT)));

    private final List<Site> sites;

    Sites(List<Site> sites) {
        this.sites = sites;
    }

    /** Side of a shape. */
    enum Side {
        TOP(0.5, 0),
        LEFT(0, 0.5),
        BOTTOM(0.5, 1),
        RIGHT(1, 0.5);

        private final double across;
        private final double down;

        Side(double across, double down) {
            this.across = across;
            this.down = down;
        }

        boolean isVertical() {
            return this == TOP || this == BOTTOM;
        }
    }

    /** Site with its index. */
    record Site(int index, Side side) {}

    static Sites of(Outline outline) {
        return switch (outline) {
            case ELLIPSE, RING -> EIGHT;
            case PARALLELOGRAM -> PARALLELOGRAM;
            case TRIANGLE -> TRIANGLE;
            case RECTANGLE, ROUNDED_RECTANGLE, LOZENGE, NOTE, NONE -> FOUR;
        };
    }

    /** Number of sites of the preset shape. */
    int count() {
        return sites.size();
    }

    Site on(Side side) {
        return sites.get(side.ordinal());
    }

    /**
     * Where the site lies; the slanting sides of a triangle and a parallelogram are met halfway.
     */
    Point place(Side side, Box box) {
        double inset =
                switch (this) {
                    case TRIANGLE -> 0.25;
                    case PARALLELOGRAM -> slant(box);
                    case FOUR, EIGHT -> 0;
                };
        return switch (side) {
            case LEFT -> box.at(inset, side.down);
            case RIGHT -> box.at(1 - inset, side.down);
            case TOP, BOTTOM -> box.at(side.across, side.down);
        };
    }

    /**
     * Half of the slant of a parallelogram, a quarter of its shorter side, as a share of the width.
     */
    private static double slant(Box box) {
        return box.width() == 0 ? 0 : 0.125 * Math.min(box.width(), box.height()) / box.width();
    }

    /** Side of the box that a point is nearest to. */
    static Side nearest(Point point, Box box) {
        Side best = Side.TOP;
        long least = Long.MAX_VALUE;
        for (Side side : Side.values()) {
            long distance = distance(point, box, side);
            if (distance < least) {
                least = distance;
                best = side;
            }
        }
        return best;
    }

    private static long distance(Point point, Box box, Side side) {
        return switch (side) {
            case TOP -> Math.abs(point.y() - box.y());
            case LEFT -> Math.abs(point.x() - box.x());
            case BOTTOM -> Math.abs(point.y() - box.y() - box.height());
            case RIGHT -> Math.abs(point.x() - box.x() - box.width());
        };
    }
}
