// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.EdgeArrows;

import java.util.ArrayList;
import java.util.List;

/**
 * Decoration at the end of an edge, as forms that every output can draw.
 *
 * @param parts its forms, in drawing order
 */
public record ArrowHead(List<Part> parts) {
    private static final double LENGTH = 9;
    private static final double HALF_WIDTH = 4;
    private static final double DOT_RADIUS = 3;

    public ArrowHead {
        parts = List.copyOf(parts);
    }

    /** How a form is filled. */
    public enum Ink {
        /** Not filled: a line. */
        LINE,
        /** Filled with white, so that the edge does not show through. */
        HOLLOW,
        /** Filled with the colour of the edge. */
        FILLED
    }

    /**
     * One form: a line through points, a polygon, or a circle.
     *
     * @param points points in pixels; one point = centre of a circle
     * @param radius radius of the circle, 0 for others
     * @param ink how it is filled
     */
    public record Part(List<Position> points, double radius, Ink ink) {
        public Part {
            points = List.copyOf(points);
        }
    }

    /**
     * The decoration at the end of a route.
     *
     * @param kind decoration
     * @param tip end of the route, on the outline of the node
     * @param from point of the route before it
     * @param lineWidth width of the edge in pixels; heads grow with it
     */
    public static ArrowHead of(EdgeArrows kind, Position tip, Position from, double lineWidth) {
        double length = Route.distance(tip, from);
        if (kind == EdgeArrows.NO_DECORATION || length == 0) {
            return new ArrowHead(List.of());
        }
        double scale = 0.75 + 0.25 * lineWidth;
        Pen pen =
                new Pen(
                        tip,
                        (from.x() - tip.x()) / length * scale,
                        (from.y() - tip.y()) / length * scale);
        pen.draw(kind.getName());
        return new ArrowHead(pen.parts);
    }

    /** The decoration of an edge that comes from the right to the origin. */
    public static ArrowHead of(EdgeArrows kind, double lineWidth) {
        return of(kind, new Position(0, 0), new Position(1, 0), lineWidth);
    }

    /** How far it reaches from the tip at the origin back along its edge, in pixels. */
    public double length() {
        return parts.stream()
                .flatMapToDouble(
                        part -> part.points().stream().mapToDouble(p -> p.x() + part.radius()))
                .max()
                .orElse(0);
    }

    /** Draws from the tip of the edge backwards. */
    private static final class Pen {
        private final Position tip;
        private final double ux;
        private final double uy;
        private final List<Part> parts = new ArrayList<>();
        private double done;

        Pen(Position tip, double ux, double uy) {
            this.tip = tip;
            this.ux = ux;
            this.uy = uy;
        }

        /** Names of the literals say what they are made of, from the node outwards. */
        void draw(String name) {
            if (name.startsWith("Circle")) {
                circlePlus();
            } else if (name.equals("Dot")) {
                circle(DOT_RADIUS, Ink.FILLED);
            } else {
                head(name);
            }
            if (name.endsWith("WithDot") || name.endsWith("AndDot")) {
                done += 1;
                circle(DOT_RADIUS, Ink.FILLED);
            }
        }

        private void head(String name) {
            Ink ink = name.contains("Fill") ? Ink.FILLED : Ink.HOLLOW;
            if (name.startsWith("Diamond") || name.startsWith("FillDiamond")) {
                diamond(ink);
            } else if (name.contains("ClosedArrow")) {
                triangle(ink, name.startsWith("Output"));
            } else {
                chevron(name.startsWith("Output"));
                if (name.contains("Diamond")) {
                    done -= LENGTH / 2;
                    diamond(ink);
                }
            }
        }

        private Position at(double back, double side) {
            return new Position(
                    tip.x() + (done + back) * ux - side * uy,
                    tip.y() + (done + back) * uy + side * ux);
        }

        private void chevron(boolean output) {
            double point = output ? LENGTH : 0;
            double wings = output ? 0 : LENGTH;
            add(Ink.LINE, at(wings, HALF_WIDTH), at(point, 0), at(wings, -HALF_WIDTH));
            done += LENGTH;
        }

        private void triangle(Ink ink, boolean output) {
            double point = output ? LENGTH : 0;
            double base = output ? 0 : LENGTH;
            add(ink, at(point, 0), at(base, HALF_WIDTH + 0.5), at(base, -HALF_WIDTH - 0.5));
            done += LENGTH;
        }

        private void diamond(Ink ink) {
            double half = LENGTH * 0.7;
            add(ink, at(0, 0), at(half, HALF_WIDTH), at(2 * half, 0), at(half, -HALF_WIDTH));
            done += 2 * half;
        }

        private void circlePlus() {
            double radius = DOT_RADIUS + 2;
            circle(radius, Ink.HOLLOW);
            done -= 2 * radius;
            add(Ink.LINE, at(0, 0), at(2 * radius, 0));
            add(Ink.LINE, at(radius, radius), at(radius, -radius));
            done += 2 * radius;
        }

        private void circle(double radius, Ink ink) {
            parts.add(new Part(List.of(at(radius, 0)), radius * Math.hypot(ux, uy), ink));
            done += 2 * radius;
        }

        private void add(Ink ink, Position... points) {
            parts.add(new Part(List.of(points), 0, ink));
        }
    }
}
