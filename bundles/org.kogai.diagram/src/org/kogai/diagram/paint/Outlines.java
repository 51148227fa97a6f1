// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** Geometry of the forms of nodes: what is drawn, where text fits, where edges end. */
public final class Outlines {
    /** Radius of rounded corners in pixels. */
    public static final double RADIUS = 6;

    /** Side of the folded corner of a note in pixels. */
    public static final double FOLD = 12;

    /** How far the top of a parallelogram is shifted, as a part of its height. */
    private static final double SLANT = 0.3;

    private Outlines() {}

    /** Corners of forms that are polygons, clockwise from the top left; empty for round ones. */
    public static List<Position> corners(Outline outline, Rectangle b) {
        double right = b.x() + b.width();
        double bottom = b.y() + b.height();
        Position middle = b.center();
        return switch (outline) {
            case RECTANGLE, ROUNDED_RECTANGLE, NONE ->
                    List.of(
                            new Position(b.x(), b.y()),
                            new Position(right, b.y()),
                            new Position(right, bottom),
                            new Position(b.x(), bottom));
            case NOTE -> {
                double fold = fold(b);
                yield List.of(
                        new Position(b.x(), b.y()),
                        new Position(right - fold, b.y()),
                        new Position(right, b.y() + fold),
                        new Position(right, bottom),
                        new Position(b.x(), bottom));
            }
            case LOZENGE ->
                    List.of(
                            new Position(middle.x(), b.y()),
                            new Position(right, middle.y()),
                            new Position(middle.x(), bottom),
                            new Position(b.x(), middle.y()));
            case PARALLELOGRAM ->
                    List.of(
                            new Position(b.x() + slant(b), b.y()),
                            new Position(right, b.y()),
                            new Position(right - slant(b), bottom),
                            new Position(b.x(), bottom));
            case TRIANGLE ->
                    List.of(
                            new Position(middle.x(), b.y()),
                            new Position(right, bottom),
                            new Position(b.x(), bottom));
            case ELLIPSE, RING -> List.of();
        };
    }

    /** The line of the folded corner of a note. */
    public static List<Position> foldLine(Rectangle b) {
        double right = b.x() + b.width();
        double fold = fold(b);
        return List.of(
                new Position(right - fold, b.y()),
                new Position(right - fold, b.y() + fold),
                new Position(right, b.y() + fold));
    }

    private static double fold(Rectangle b) {
        return Math.min(FOLD, Math.min(b.width(), b.height()) / 2);
    }

    private static double slant(Rectangle b) {
        return Math.min(b.height() * SLANT, b.width() / 3);
    }

    /** The form for Java2D. */
    static Shape shape(Outline outline, Rectangle b) {
        return switch (outline) {
            case ROUNDED_RECTANGLE ->
                    new RoundRectangle2D.Double(
                            b.x(), b.y(), b.width(), b.height(), 2 * RADIUS, 2 * RADIUS);
            case ELLIPSE, RING -> new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height());
            case RECTANGLE, NONE -> new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
            default -> polygon(corners(outline, b));
        };
    }

    static Path2D polygon(List<Position> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }

    /** Part of the width and height of a form that text can use. */
    static Size textShare(Outline outline) {
        return switch (outline) {
            case ELLIPSE, RING -> new Size(Math.sqrt(0.5), Math.sqrt(0.5));
            case LOZENGE, TRIANGLE -> new Size(0.5, 0.5);
            case PARALLELOGRAM -> new Size(0.85, 1);
            default -> new Size(1, 1);
        };
    }

    /**
     * Where a line from outside to a point meets the outline.
     *
     * @param outside a point outside of the form, where the line comes from
     * @param inside where the line would go
     * @return the crossing nearest to the outside; absent when the line misses the form
     */
    static Optional<Position> crossing(
            Outline outline, Rectangle b, Position outside, Position inside) {
        List<Position> corners = corners(outline, b);
        double t =
                corners.isEmpty() ? ellipse(b, outside, inside) : polygon(corners, outside, inside);
        return Double.isNaN(t)
                ? Optional.empty()
                : Optional.of(
                        new Position(
                                outside.x() + t * (inside.x() - outside.x()),
                                outside.y() + t * (inside.y() - outside.y())));
    }

    private static double ellipse(Rectangle b, Position from, Position to) {
        double rx = b.width() / 2;
        double ry = b.height() / 2;
        double px = (from.x() - b.center().x()) / rx;
        double py = (from.y() - b.center().y()) / ry;
        double dx = (to.x() - from.x()) / rx;
        double dy = (to.y() - from.y()) / ry;
        double a = dx * dx + dy * dy;
        double half = px * dx + py * dy;
        double root = half * half - a * (px * px + py * py - 1);
        if (a == 0 || root < 0) {
            return Double.NaN;
        }
        double t = (-half - Math.sqrt(root)) / a;
        return t >= 0 && t <= 1 ? t : Double.NaN;
    }

    private static double polygon(List<Position> corners, Position from, Position to) {
        double nearest = Double.NaN;
        for (int i = 0; i < corners.size(); i++) {
            Position p = corners.get(i);
            Position q = corners.get((i + 1) % corners.size());
            double t = side(p, q, from, to);
            if (!Double.isNaN(t) && (Double.isNaN(nearest) || t < nearest)) {
                nearest = t;
            }
        }
        return nearest;
    }

    private static double side(Position p, Position q, Position from, Position to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double sx = q.x() - p.x();
        double sy = q.y() - p.y();
        double cross = dx * sy - dy * sx;
        if (Math.abs(cross) < 1e-9) {
            return Double.NaN;
        }
        double t = ((p.x() - from.x()) * sy - (p.y() - from.y()) * sx) / cross;
        double u = ((p.x() - from.x()) * dy - (p.y() - from.y()) * dx) / cross;
        double slack = 1e-9;
        return t >= -slack && t <= 1 + slack && u >= -slack && u <= 1 + slack ? t : Double.NaN;
    }
}
