// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The straight pieces of all edges of a scene, by the horizontal strips that they run through, so
 * that what lies at a place is found without asking every edge.
 */
final class Segments {
    /** Height of a strip in pixels: some lines of text. */
    private static final double STRIP = 64;

    private final Map<Integer, List<Rectangle>> strips = new HashMap<>();

    Segments(Scene scene) {
        for (SceneEdge edge : scene.edges()) {
            List<Position> route = edge.route();
            for (int i = 1; i < route.size(); i++) {
                add(box(route.get(i - 1), route.get(i)));
            }
        }
    }

    private void add(Rectangle box) {
        int last = strip(box.y() + box.height());
        for (int strip = strip(box.y()); strip <= last; strip++) {
            strips.computeIfAbsent(strip, key -> new ArrayList<>()).add(box);
        }
    }

    /** Whether the box around a piece has points in common with the inside of a rectangle. */
    boolean cross(Rectangle r) {
        int last = strip(r.y() + r.height());
        for (int strip = strip(r.y()); strip <= last; strip++) {
            if (strips.getOrDefault(strip, List.of()).stream().anyMatch(box -> cross(box, r))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cross(Rectangle box, Rectangle r) {
        return box.x() + box.width() > r.x()
                && box.x() < r.x() + r.width()
                && box.y() + box.height() > r.y()
                && box.y() < r.y() + r.height();
    }

    private static Rectangle box(Position a, Position b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rectangle(x, y, Math.max(a.x(), b.x()) - x, Math.max(a.y(), b.y()) - y);
    }

    private static int strip(double y) {
        return (int) Math.floor(y / STRIP);
    }
}
