// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes sides of boxes long enough for the arrows of all edges that begin or end there. */
final class Sides {
    /** Distance of edges at a side, so that arrows can be told apart. */
    private static final double STEP = 14;

    private Sides() {}

    /**
     * Enlarges boxes.
     *
     * @param across whether edges run to the side
     */
    static void enlarge(List<Line> lines, boolean across) {
        Map<Box, Integer> out = new HashMap<>();
        Map<Box, Integer> in = new HashMap<>();
        for (Line line : lines) {
            // What lies in a stack has its place in it already.
            if (line.source == line.from) {
                out.merge(line.source, 1, Integer::sum);
            }
            if (line.target == line.to) {
                in.merge(line.target, 1, Integer::sum);
            }
        }
        out.forEach((box, count) -> enlarge(box, count, across));
        in.forEach((box, count) -> enlarge(box, count, across));
    }

    private static void enlarge(Box box, int edges, boolean across) {
        if (!box.children.isEmpty() || !Grid.isStretchable(box) || !hasText(box)) {
            return;
        }
        double least = (edges + 1) * STEP;
        if (across) {
            box.height = Math.max(box.height, least);
        } else {
            box.width = Math.max(box.width, least);
        }
    }

    /** A sign without a text has the size that its style gives it; so have border nodes. */
    private static boolean hasText(Box box) {
        String name = box.view().orElseThrow().getName();
        return !box.parent.ports.contains(box) && name != null && !name.isBlank();
    }
}
