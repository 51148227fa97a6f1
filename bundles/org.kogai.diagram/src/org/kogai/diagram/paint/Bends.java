// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.ArrayList;
import java.util.List;

/** The line of an edge with its corners rounded, as pieces that every output can draw. */
public final class Bends {
    public static final double RADIUS = 6;

    private Bends() {}

    /**
     * Piece of a line.
     *
     * @param to end of a straight piece
     * @param corner control point of the bend behind it; equal to {@code to} when there is none
     * @param after end of the bend
     */
    public record Piece(Position to, Position corner, Position after) {
        public boolean isBent() {
            return !corner.equals(to);
        }
    }

    /** Pieces behind the first point of the route. */
    public static List<Piece> rounded(List<Position> route) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < route.size() - 1; i++) {
            Position corner = route.get(i);
            double before = Route.distance(route.get(i - 1), corner);
            double after = Route.distance(corner, route.get(i + 1));
            double radius = Math.min(RADIUS, Math.min(before, after) / 2);
            pieces.add(
                    new Piece(
                            towards(corner, route.get(i - 1), radius, before),
                            corner,
                            towards(corner, route.get(i + 1), radius, after)));
        }
        Position end = route.get(route.size() - 1);
        pieces.add(new Piece(end, end, end));
        return pieces;
    }

    private static Position towards(Position from, Position to, double way, double length) {
        double t = length == 0 ? 0 : way / length;
        return new Position(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
    }
}
