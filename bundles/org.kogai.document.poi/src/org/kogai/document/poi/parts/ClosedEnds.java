// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Leads connections to a container that became lower, through the room that it left. */
final class ClosedEnds {
    /** How far inside the old border a line runs to the new one. */
    private static final double INSIDE = 14;

    private ClosedEnds() {}

    /**
     * The route with its end on the container.
     *
     * @param box the container; null when it is as it was
     */
    static List<Position> led(List<Position> route, Rectangle box) {
        Position end = route.get(route.size() - 1);
        if (box == null || isBeside(end, box)) {
            return route;
        }
        double y = end.y() < box.y() ? box.y() : box.y() + box.height();
        List<Position> led = new ArrayList<>(route);
        double x = end.x();
        if (Math.abs(x - box.x()) < 1) {
            x += INSIDE;
        } else if (Math.abs(x - box.x() - box.width()) < 1) {
            x -= INSIDE;
        }
        led.set(led.size() - 1, new Position(x, end.y()));
        if (x == end.x()) {
            led.remove(led.size() - 1);
        }
        led.add(new Position(x, y));
        return led;
    }

    private static boolean isBeside(Position end, Rectangle box) {
        return end.y() >= box.y() - 1 && end.y() <= box.y() + box.height() + 1;
    }

    static List<Position> reversed(List<Position> route) {
        List<Position> reversed = new ArrayList<>(route);
        Collections.reverse(reversed);
        return reversed;
    }
}
