// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that a person may have meant. */
final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    private record Candidate(String name, int distance) {}

    /** The nearest names, joined by commas; empty when none is near. */
    static String hint(String name, Collection<String> known) {
        return String.join(", ", near(name, known));
    }

    /** Names that differ in case or in a few letters only, the nearest first. */
    static List<String> near(String name, Collection<String> known) {
        String small = name.toLowerCase(Locale.ROOT);
        int most = Math.max(1, small.length() / 3);
        return known.stream()
                .distinct()
                .map(one -> new Candidate(one, distance(small, one.toLowerCase(Locale.ROOT))))
                .filter(one -> one.distance() <= most)
                .sorted(Comparator.comparing(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
                steps[i][j] = Math.min(least, steps[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
