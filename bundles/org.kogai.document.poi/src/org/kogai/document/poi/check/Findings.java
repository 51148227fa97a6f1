// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; the same one at the same place counts once. */
final class Findings {
    private static final int WORDS = 60;

    private final Set<HealthFinding> found = new LinkedHashSet<>();

    void add(HealthRule rule, String part, String place, String... values) {
        found.add(new HealthFinding(rule, part, shortened(place), List.of(values)));
    }

    /** Takes over what was found in a file that is a part of this one. */
    void addInside(String part, Findings inside) {
        inside.found.stream()
                .map(
                        one ->
                                new HealthFinding(
                                        one.rule(),
                                        part + "!" + one.part(),
                                        one.place(),
                                        one.values()))
                .forEach(found::add);
    }

    List<HealthFinding> list() {
        return List.copyOf(found);
    }

    private static String shortened(String place) {
        String line = place.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= WORDS) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, WORDS)) + "…";
    }
}
