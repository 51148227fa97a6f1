// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.semantics.simulation.Need;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Provinces or industries of a simulation, those with most factories first; what the register tells
 * no name of comes last.
 *
 * @param entries names and needs
 */
record SimulationGroups(List<Map.Entry<String, Need>> entries) {
    SimulationGroups {
        entries = List.copyOf(entries);
    }

    static SimulationGroups of(Map<String, Need> groups) {
        Comparator<Map.Entry<String, Need>> namedFirst =
                Comparator.comparing(entry -> entry.getKey().isEmpty());
        return new SimulationGroups(
                groups.entrySet().stream()
                        .sorted(
                                namedFirst
                                        .thenComparing(entry -> -entry.getValue().factories())
                                        .thenComparing(Map.Entry::getKey))
                        .toList());
    }

    /** Whether the register tells any name; nothing can be said by group otherwise. */
    boolean areKnown() {
        return entries.stream().anyMatch(entry -> !entry.getKey().isEmpty());
    }
}
