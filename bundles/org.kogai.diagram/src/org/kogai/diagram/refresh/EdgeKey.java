// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;

/** Identity of an edge view within its mapping (reference 0, point 18). */
record EdgeKey(EObject target, EdgeTarget source, EdgeTarget end) {
    static EdgeKey of(DEdge edge) {
        return new EdgeKey(edge.getTarget(), edge.getSourceNode(), edge.getTargetNode());
    }
}
