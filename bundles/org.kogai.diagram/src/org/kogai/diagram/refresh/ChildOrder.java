// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.common.util.EList;
import org.kogai.diagram.views.DDiagramElement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Order of the children of one mapping in a container, as Sirius makes it: from where the first
 * child of the mapping stood, each child goes to the number of its candidate. Sirius appends what
 * is new where number 0 would be, and moves only what did not stand at its number before; a child
 * that is new at the beginning therefore comes second at first, and first with the next refresh.
 */
final class ChildOrder {
    private ChildOrder() {}

    /**
     * Puts the views of a mapping in order.
     *
     * @param owner list of the container; new views are at its end
     * @param views views of the mapping in candidate order
     * @param kept those that were there before
     */
    static void apply(
            EList<? extends DDiagramElement> owner,
            List<? extends DDiagramElement> views,
            Set<? extends DDiagramElement> kept) {
        List<DDiagramElement> order = new ArrayList<>(owner);
        Set<DDiagramElement> fresh = new HashSet<>(views);
        fresh.removeAll(kept);
        order.removeAll(fresh);
        Map<DDiagramElement, Integer> before = new HashMap<>();
        order.forEach(view -> before.put(view, before.size()));
        int first = kept.stream().mapToInt(before::get).min().orElse(order.size());
        for (int i = 0; i < views.size(); i++) {
            DDiagramElement view = views.get(i);
            int place = first + i;
            if (fresh.contains(view)) {
                order.add(place == 0 ? order.size() : place, view);
            } else if (before.get(view) != place) {
                order.remove(view);
                order.add(place, view);
            }
        }
        for (int i = 0; i < order.size(); i++) {
            if (owner.get(i) != order.get(i)) {
                owner.move(i, owner.indexOf(order.get(i)));
            }
        }
    }
}
