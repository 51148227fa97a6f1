// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Narrows the free stretches of one axis of a diagram. What lies in a stretch in use keeps its
 * size; the order of all things stays, so routes still lead around what they led around.
 */
final class Compaction {
    /** Free stretches become no longer than this, in pixels. */
    private static final double GAP = 16;

    private final List<Stretch> stretches = new ArrayList<>();
    private boolean merged;

    private record Stretch(double low, double high) {}

    void use(double low, double high) {
        stretches.add(new Stretch(low, high));
        merged = false;
    }

    /** Where a place comes to lie; the first stretch in use begins at 0. */
    double at(double place) {
        merge();
        double moved = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (place <= stretch.high) {
                return moved + Math.max(0, place - stretch.low);
            }
            moved += stretch.high - stretch.low;
            if (i + 1 < stretches.size()) {
                double free = stretches.get(i + 1).low - stretch.high;
                if (place < stretches.get(i + 1).low) {
                    return moved + (place - stretch.high) * Math.min(1, GAP / free);
                }
                moved += Math.min(free, GAP);
            }
        }
        return moved;
    }

    private void merge() {
        if (merged) {
            return;
        }
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingDouble(Stretch::low));
        stretches.clear();
        for (Stretch next : sorted) {
            int last = stretches.size() - 1;
            if (last >= 0 && next.low <= stretches.get(last).high) {
                Stretch before = stretches.get(last);
                stretches.set(last, new Stretch(before.low, Math.max(before.high, next.high)));
            } else {
                stretches.add(next);
            }
        }
        merged = true;
    }
}
