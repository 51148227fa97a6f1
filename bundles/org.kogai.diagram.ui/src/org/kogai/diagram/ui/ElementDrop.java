// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.kogai.diagram.ui.parts.ElementDropRequest;

import java.util.ArrayList;
import java.util.List;

/** Takes elements of the model that are dragged from the explorer or another view. */
final class ElementDrop extends AbstractTransferDropTargetListener {
    private final ElementDropRequest request = new ElementDropRequest();

    ElementDrop(EditPartViewer viewer) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        setEnablementDeterminedByCommand(true);
    }

    @Override
    protected Request createTargetRequest() {
        return request;
    }

    @Override
    protected void updateTargetRequest() {
        request.set(elements(), getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        getCurrentEvent().detail = DND.DROP_COPY;
        super.handleDragOver();
    }

    private static List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection()
                instanceof IStructuredSelection selection) {
            for (Object object : selection.toList()) {
                EObject element = Adapters.adapt(object, EObject.class);
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
