// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;

import java.util.List;

/** Places where edges with right angles cross. */
final class Crossings {
    private Crossings() {}

    static int among(List<Line> lines) {
        int crossings = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (Line other : lines.subList(0, i)) {
                crossings += between(lines.get(i).points, other.points);
            }
        }
        return crossings;
    }

    static int between(List<Position> one, List<Position> other) {
        int crossings = 0;
        for (int i = 1; i < one.size(); i++) {
            for (int k = 1; k < other.size(); k++) {
                boolean meet =
                        meet(one.get(i - 1), one.get(i), other.get(k - 1), other.get(k))
                                || meet(other.get(k - 1), other.get(k), one.get(i - 1), one.get(i));
                crossings += meet ? 1 : 0;
            }
        }
        return crossings;
    }

    /** Whether an upright stretch and a level one cross. */
    private static boolean meet(Position top, Position bottom, Position start, Position end) {
        return Math.abs(top.x() - bottom.x()) < 1
                && Math.abs(start.y() - end.y()) < 1
                && Math.min(start.x(), end.x()) < top.x()
                && Math.max(start.x(), end.x()) > top.x()
                && Math.min(top.y(), bottom.y()) < start.y()
                && Math.max(top.y(), bottom.y()) > start.y();
    }
}
