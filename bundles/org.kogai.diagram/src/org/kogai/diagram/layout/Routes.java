// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Router;
import org.kogai.diagram.views.EdgeRouting;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        return isEnd(line, line.source, first) && isEnd(line, line.target, last);
    }

    private static boolean isEnd(Line line, Box box, Position p) {
        Rectangle bounds = inOwner(box, line);
        return line.outer().filter(outer -> outer == box).isPresent()
                ? bounds.contains(p)
                : isOnSide(bounds, p);
    }

    private static boolean isOnSide(Rectangle b, Position p) {
        double left = p.x() - b.x();
        double top = p.y() - b.y();
        double right = b.width() - left;
        double bottom = b.height() - top;
        double inside = Math.min(Math.min(left, right), Math.min(top, bottom));
        return Math.abs(inside) <= TOLERANCE;
    }

    /**
     * The route without jogs of less than a pixel, which ELK leaves where an edge enters a
     * container and which fonts of other widths bring out.
     */
    static List<Position> straightened(List<Position> route) {
        List<Position> points = new ArrayList<>(route);
        for (int i = 1; i < points.size(); i++) {
            Position before = points.get(i - 1);
            Position here = points.get(i);
            double dx = Math.abs(here.x() - before.x());
            double dy = Math.abs(here.y() - before.y());
            if (dx < TOLERANCE && dy >= TOLERANCE) {
                points.set(i, new Position(before.x(), here.y()));
            } else if (dy < TOLERANCE && dx >= TOLERANCE) {
                points.set(i, new Position(here.x(), before.y()));
            }
        }
        return points;
    }

    /** The ends and the corners of a route, without points between that lie on the way. */
    static List<Position> corners(List<Position> route) {
        List<Position> points = new ArrayList<>(straightened(route));
        for (int i = points.size() - 2; i > 0; i--) {
            Position before = points.get(i - 1);
            Position here = points.get(i);
            Position after = points.get(i + 1);
            if (before.equals(here)
                    || before.x() == here.x() && here.x() == after.x()
                    || before.y() == here.y() && here.y() == after.y()) {
                points.remove(i);
            }
        }
        return List.copyOf(points);
    }

    /** Gives a line a plain orthogonal route; its label goes to the middle. */
    static void renew(Line line) {
        Rectangle source = inOwner(line.source, line);
        Rectangle target = inOwner(line.target, line);
        if (line.outer().filter(outer -> outer == line.source).isPresent()) {
            line.points = down(line.source, source, target);
        } else if (line.outer().filter(outer -> outer == line.target).isPresent()) {
            List<Position> points = new ArrayList<>(down(line.target, target, source));
            Collections.reverse(points);
            line.points = List.copyOf(points);
        } else {
            line.points = Router.route(source, target);
        }
        line.label = Optional.empty();
    }

    /**
     * Routes a line anew, in the diagram, where a person chose another style than ELK's right
     * angles; its label goes to the middle.
     */
    static void asChosen(Line line) {
        Router.chosen(line.view)
                .filter(routing -> routing != EdgeRouting.MANHATTAN)
                .ifPresent(
                        routing -> {
                            line.points =
                                    Router.route(
                                            line.source.absolute(),
                                            line.target.absolute(),
                                            routing);
                            line.label = Optional.empty();
                        });
    }

    /**
     * Draws a line straight between the ends that ELK spread along the sides, where its description
     * says so: their slopes tell lines apart that cross. A line that would run through a box or out
     * of a container keeps its corners.
     */
    static void asDescribed(Line line, List<Box> boxes) {
        if (!Router.isStraight(line.view)
                || line.source.parent != line.target.parent
                || line.label.isPresent()
                || line.points.size() < 3) {
            return;
        }
        Position start = line.points.get(0);
        Position end = line.points.get(line.points.size() - 1);
        Line2D way = new Line2D.Double(start.x(), start.y(), end.x(), end.y());
        boolean free =
                boxes.stream()
                        .filter(box -> !box.contains(line.source) && !box.contains(line.target))
                        .map(Box::absolute)
                        .noneMatch(b -> way.intersects(b.x(), b.y(), b.width(), b.height()));
        if (free) {
            line.points = List.of(start, end);
        }
    }

    /** Lets the end of an edge at a container around its other end reach the title of it. */
    static void reach(Line line) {
        Box outer = line.outer().orElse(null);
        if (outer == null || line.points.size() < 2) {
            return;
        }
        int end = outer == LayoutGraph.host(line.source) ? 0 : line.points.size() - 1;
        Position start = line.points.get(end);
        Position next = line.points.get(end == 0 ? 1 : end - 1);
        if (Math.abs(start.x() - next.x()) < 1 && start.y() < next.y()) {
            List<Position> points = new ArrayList<>(line.points);
            List<Position> first =
                    new ArrayList<>(Foyers.start(outer, inOwner(outer, line), start));
            if (end > 0) {
                Collections.reverse(first);
            }
            points.remove(end);
            points.addAll(end, first);
            line.points = List.copyOf(points);
        }
    }

    /** From a container to what is in it. */
    private static List<Position> down(Box outer, Rectangle around, Rectangle inside) {
        double x = inside.center().x();
        double top = Math.min(around.y() + outer.title(), inside.y() - 1);
        List<Position> points = new ArrayList<>(Foyers.start(outer, around, new Position(x, top)));
        points.add(new Position(x, inside.y()));
        return List.copyOf(points);
    }

    private static Rectangle inOwner(Box box, Line line) {
        Rectangle inner = box.absolute();
        Rectangle outer = line.owner.absolute();
        return new Rectangle(
                inner.x() - outer.x(), inner.y() - outer.y(), inner.width(), inner.height());
    }
}
