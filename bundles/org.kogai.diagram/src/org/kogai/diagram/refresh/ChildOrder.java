// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.common.util.EList;
import org.kogai.diagram.views.DDiagramElement;

import java.util.List;
import java.util.Set;

/**
 * Order of the children of one mapping in a container: as the candidates are, from where the first
 * child that was there before stands; a group of new children only stays at the end.
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
        int next = first(owner, kept);
        if (next < 0) {
            return;
        }
        for (DDiagramElement view : views) {
            if (next >= owner.size() || owner.get(next) != view) {
                int index = owner.indexOf(view);
                if (index < next) {
                    next--;
                }
                owner.move(next, index);
            }
            next++;
        }
    }

    private static int first(
            EList<? extends DDiagramElement> owner, Set<? extends DDiagramElement> kept) {
        if (!kept.isEmpty()) {
            for (int i = 0; i < owner.size(); i++) {
                if (kept.contains(owner.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
