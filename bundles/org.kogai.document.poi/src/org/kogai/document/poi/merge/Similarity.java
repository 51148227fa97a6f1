// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common: the share of pairs of signs that stand in both. */
final class Similarity {
    private static final double ALIKE = 0.4;

    private Similarity() {}

    static boolean isAlike(String one, String other) {
        return of(one, other) >= ALIKE;
    }

    private static double of(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return one.equals(other) ? 1 : 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i < one.length() - 1; i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i < other.length() - 1; i++) {
            String pair = other.substring(i, i + 2);
            int left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                pairs.put(pair, left - 1);
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }
}
