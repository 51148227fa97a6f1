// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids of the shapes of a slide. They follow from the identity of the view alone, so that a shape
 * keeps its id when the deck is made again and other shapes come or go.
 */
final class ShapeIds {
    /** Below are the ids of the title, the subtitle and the other parts of the frame. */
    private static final int FIRST = 1000;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    int of(String name) {
        return ids.computeIfAbsent(name, this::free);
    }

    private int free(String name) {
        int id = FIRST + (name.hashCode() & 0x3FFF_FFFF);
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }
}
