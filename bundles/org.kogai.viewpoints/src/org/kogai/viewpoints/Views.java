// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Optional;

/** Reads views by feature names, as views of Sirius and of our runtime have no common class. */
final class Views {
    private Views() {}

    /** The element that a view shows. */
    static Optional<EObject> target(EObject view) {
        if (view == null) {
            return Optional.empty();
        }
        EStructuralFeature feature = view.eClass().getEStructuralFeature("target");
        return feature != null && view.eGet(feature) instanceof EObject target
                ? Optional.of(target)
                : Optional.empty();
    }

    /** The element that an edge view ends at. */
    static Optional<EObject> edgeTarget(EObject view) {
        if (view == null) {
            return Optional.empty();
        }
        EStructuralFeature feature = view.eClass().getEStructuralFeature("targetNode");
        return feature != null && view.eGet(feature) instanceof EObject node
                ? target(node)
                : Optional.empty();
    }
}
