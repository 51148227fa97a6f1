// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happens to views right after a tool made them. */
final class Created {
    private Created() {}

    /** Selects the nodes and asks for the name of the first one. */
    static void show(EditPartViewer viewer, List<DDiagramElement> views) {
        // The tool is still busy with the click that made the view.
        select(viewer, views)
                .ifPresent(first -> viewer.getControl().getDisplay().asyncExec(() -> edit(first)));
    }

    /** Selects the nodes and gives the part of the first one. */
    static Optional<EditPart> select(EditPartViewer viewer, List<DDiagramElement> views) {
        List<EditPart> parts =
                views.stream()
                        .filter(view -> !(view instanceof DEdge))
                        .map(view -> (EditPart) viewer.getEditPartRegistry().get(view))
                        .filter(Objects::nonNull)
                        .toList();
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.get(0));
        }
        return parts.stream().findFirst();
    }

    private static void edit(EditPart part) {
        if (part.isActive()) {
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
