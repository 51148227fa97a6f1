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

    /**
     * Puts the items of a list in order as Sirius does: new ones are appended, then those that were
     * there move one after the other to the numbers of their candidates. An item that is new at the
     * beginning therefore comes second at first, and first with the next refresh.
     *
     * @param base number of the first item of the mapping
     */
    static void applyToList(
            EList<? extends DDiagramElement> owner,
            List<? extends DDiagramElement> views,
            Set<? extends DDiagramElement> kept,
            int base) {
        for (int i = 0; i < views.size(); i++) {
            DDiagramElement view = views.get(i);
            int place = Math.min(base + i, owner.size() - 1);
            if (kept.contains(view) && owner.get(place) != view) {
                owner.move(place, owner.indexOf(view));
            }
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
