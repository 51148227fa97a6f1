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
    private final List<Stretch> closed = new ArrayList<>();
    private boolean merged;

    private record Stretch(double low, double high) {}

    void use(double low, double high) {
        stretches.add(new Stretch(low, high));
        merged = false;
    }

    /** Lets what stands on either side of a stretch touch. */
    void close(double low, double high) {
        closed.add(new Stretch(low, high));
    }

    private double most(double low, double high) {
        boolean close = closed.stream().anyMatch(it -> it.low - 1 < low && high < it.high + 1);
        return close ? 0 : GAP;
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
                double next = stretches.get(i + 1).low;
                double free = next - stretch.high;
                double most = most(stretch.high, next);
                if (place < next) {
                    return moved + (place - stretch.high) * Math.min(1, most / free);
                }
                moved += Math.min(free, most);
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
