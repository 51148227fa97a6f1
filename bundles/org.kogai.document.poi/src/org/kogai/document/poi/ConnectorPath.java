// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.SlideScale.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * Form of a connector: which preset, how it lies and where it bends. PowerPoint draws the presets
 * bentConnector2 to 5 from the top left corner, first to the right; turning and mirroring the box
 * gives every other way.
 *
 * @param preset name of the preset form
 * @param box box of the form before it is turned
 * @param quarters quarter turns, clockwise
 * @param flipHorizontal whether it is mirrored left to right before it is turned
 * @param flipVertical whether it is mirrored top to bottom before it is turned
 * @param bends places of the inner segments, in thousandths of a percent of the box
 */
record ConnectorPath(
        String preset,
        Box box,
        int quarters,
        boolean flipHorizontal,
        boolean flipVertical,
        List<Long> bends) {
    /** Smallest extent that a bend can be measured in; PowerPoint uses the same. */
    private static final long LEAST = 12_700;

    private static final int MOST_POINTS = 6;

    boolean isStraight() {
        return preset.startsWith("straight");
    }

    /** Straight line. */
    static ConnectorPath straight(Point from, Point to) {
        Box box =
                new Box(
                        Math.min(from.x(), to.x()),
                        Math.min(from.y(), to.y()),
                        Math.abs(to.x() - from.x()),
                        Math.abs(to.y() - from.y()));
        return new ConnectorPath(
                "straightConnector1", box, 0, to.x() < from.x(), to.y() < from.y(), List.of());
    }

    /**
     * Line of level and upright segments in turn.
     *
     * @param points three to six corners, ends included
     * @param curved whether the corners are rounded to a curve
     */
    static ConnectorPath bent(List<Point> points, boolean curved) {
        if (points.size() < 3 || points.size() > MOST_POINTS) {
            throw new IllegalArgumentException(points.size() + " points");
        }
        Point from = points.get(0);
        int quarters = quarters(from, points.get(1));
        List<Point> turned = new ArrayList<>();
        for (Point point : points) {
            turned.add(turn(point.x() - from.x(), point.y() - from.y(), 4 - quarters));
        }
        Point end = turned.get(turned.size() - 1);
        long width = Math.abs(end.x()) < LEAST ? LEAST : end.x();
        long height = Math.abs(end.y()) < LEAST ? LEAST : end.y();
        List<Long> bends = new ArrayList<>();
        for (int i = 1; i < turned.size() - 2; i++) {
            boolean across = i % 2 == 1;
            bends.add(
                    Math.round(
                            100_000.0
                                    * (across ? turned.get(i).x() : turned.get(i).y())
                                    / (across ? width : height)));
        }
        return new ConnectorPath(
                (curved ? "curvedConnector" : "bentConnector") + (points.size() - 1),
                box(
                        from,
                        points.get(points.size() - 1),
                        Math.abs(width),
                        Math.abs(height),
                        quarters),
                quarters,
                width < 0,
                height < 0,
                bends);
    }

    /** Quarter turns from rightwards to the way that the first segment goes. */
    private static int quarters(Point from, Point next) {
        if (from.y() == next.y()) {
            return next.x() >= from.x() ? 0 : 2;
        }
        return next.y() >= from.y() ? 1 : 3;
    }

    private static Point turn(long x, long y, int quarters) {
        return switch (quarters % 4) {
            case 1 -> new Point(-y, x);
            case 2 -> new Point(-x, -y);
            case 3 -> new Point(y, -x);
            default -> new Point(x, y);
        };
    }

    /** Box before the turn: it has the same middle as the box of the line itself. */
    private static Box box(Point from, Point to, long width, long height, int quarters) {
        long middleX = (from.x() + to.x()) / 2;
        long middleY = (from.y() + to.y()) / 2;
        return new Box(middleX - width / 2, middleY - height / 2, width, height);
    }
}
