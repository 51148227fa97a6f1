// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.common.util.EList;
import org.kogai.diagram.views.DDiagramElement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Order of the children of one container: grouped by mapping in mapping order, and within a mapping
 * as the candidates are.
 */
final class ChildOrder {
    private final EList<? extends DDiagramElement> owner;
    private final int start;
    private int next = -1;

    /**
     * An order.
     *
     * @param start index for the first group when none of its views was there before
     */
    ChildOrder(EList<? extends DDiagramElement> owner, int start) {
        this.owner = owner;
        this.start = start;
    }

    /** Puts the views of the next group behind those of the group before. */
    void place(List<? extends DDiagramElement> views) {
        if (views.isEmpty()) {
            return;
        }
        if (next < 0) {
            next = first(views);
        }
        for (DDiagramElement view : views) {
            if (next >= owner.size() || owner.get(next) != view) {
                move(view);
            }
            next++;
        }
    }

    private void move(DDiagramElement view) {
        int index = owner.indexOf(view);
        if (index < next) {
            next--;
        }
        owner.move(Math.min(next, owner.size() - 1), index);
    }

    /** Index of the first view of the group; new ones were appended behind the given start. */
    private int first(List<? extends DDiagramElement> views) {
        Set<DDiagramElement> group = new HashSet<>(views);
        for (int i = 0; i < owner.size(); i++) {
            if (group.contains(owner.get(i))) {
                return Math.min(i, start);
            }
        }
        return Math.min(start, owner.size());
    }
}
