// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DRepresentation;

import java.util.UUID;

/** Gives views an identity before they are saved. */
final class ViewIds {
    private ViewIds() {}

    static void complete(EObject object) {
        if (object instanceof DDiagramElement view && view.getUid() == null) {
            view.setUid(UUID.randomUUID().toString());
        } else if (object instanceof DRepresentation representation
                && representation.getUid() == null) {
            representation.setUid(UUID.randomUUID().toString());
        }
    }
}
