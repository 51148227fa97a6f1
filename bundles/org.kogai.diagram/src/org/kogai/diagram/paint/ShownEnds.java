// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.ViewsPackage;

import java.util.Optional;

/**
 * The views between which an edge is drawn: its ends, or the folded containers that they are in.
 *
 * @param source view that it starts at
 * @param target view that it ends at
 * @param folded whether a container stands for one of its ends
 */
public record ShownEnds(EdgeTarget source, EdgeTarget target, boolean folded) {
    /** The ends of an edge; absent when it lies within a folded container. */
    public static Optional<ShownEnds> of(DEdge edge) {
        EdgeTarget source = standIn(edge.getSourceNode());
        EdgeTarget target = standIn(edge.getTargetNode());
        boolean folded = source != edge.getSourceNode() || target != edge.getTargetNode();
        boolean within =
                folded
                        && (EcoreUtil.isAncestor(source, target)
                                || EcoreUtil.isAncestor(target, source));
        return within ? Optional.empty() : Optional.of(new ShownEnds(source, target, folded));
    }

    /** The outermost folded container that a view is in, or else the view. */
    private static EdgeTarget standIn(EdgeTarget end) {
        EdgeTarget shown = end;
        EObject inner = end;
        while (inner.eContainer() instanceof EdgeTarget around) {
            if (around instanceof DDiagramElementContainer container
                    && container.isCollapsed()
                    && !isOnBorder(inner)) {
                shown = container;
            }
            inner = around;
        }
        return shown;
    }

    /** Border nodes of a folded container stay where they are. */
    private static boolean isOnBorder(EObject view) {
        return view.eContainmentFeature()
                == ViewsPackage.Literals.ABSTRACT_DNODE__OWNED_BORDERED_NODES;
    }
}
