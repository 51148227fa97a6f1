// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.kogai.diagram.views.DDiagramElement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Views whose parts are selected. */
final class Selected {
    private final GraphicalViewer viewer;

    Selected(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** Selected views that still exist, each once: a label of an edge stands for its edge. */
    List<DDiagramElement> views() {
        Set<DDiagramElement> views = new LinkedHashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            DDiagramElement view = ((EditPart) part).getAdapter(DDiagramElement.class);
            if (view != null && view.eContainer() != null) {
                views.add(view);
            }
        }
        return List.copyOf(views);
    }

    /** Selected views of one class. */
    <T> Collection<T> views(Class<T> type) {
        return views().stream().filter(type::isInstance).map(type::cast).toList();
    }

    boolean isEmpty() {
        return views().isEmpty();
    }
}
