// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DNodeList;
import org.kogai.diagram.views.DRepresentation;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.DTableElement;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions about views and their places in a diagram. */
public final class Views {
    private Views() {}

    /** Semantic element of a view or a diagram; empty for anything else and for lost elements. */
    public static Optional<EObject> target(EObject view) {
        if (view instanceof DDiagramElement element) {
            return Optional.ofNullable(element.getTarget());
        }
        if (view instanceof DTableElement element) {
            return Optional.ofNullable(element.getTarget());
        }
        return view instanceof DRepresentation representation
                ? Optional.ofNullable(representation.getTarget())
                : Optional.empty();
    }

    /** Whether a semantic element still belongs to a model. */
    public static boolean isAlive(EObject element) {
        return element != null && !element.eIsProxy() && element.eResource() != null;
    }

    /** The diagram that holds a view; empty when it was removed. */
    public static Optional<DSemanticDiagram> diagram(EObject view) {
        EObject current = view;
        while (current != null && !(current instanceof DSemanticDiagram)) {
            current = current.eContainer();
        }
        return Optional.ofNullable((DSemanticDiagram) current);
    }

    /** Views directly in a container or diagram, without border nodes. */
    public static List<DDiagramElement> children(EObject container) {
        if (container instanceof DSemanticDiagram diagram) {
            return diagram.getOwnedDiagramElements();
        }
        if (container instanceof DNodeContainer box) {
            return box.getOwnedDiagramElements();
        }
        if (container instanceof DNodeList list) {
            return List.copyOf(list.getOwnedElements());
        }
        return List.of();
    }

    /** Border nodes of a view. */
    public static List<DNode> borderNodes(EObject view) {
        return view instanceof AbstractDNode node ? node.getOwnedBorderedNodes() : List.of();
    }

    /** Whether a view sits on the border of another. */
    public static boolean isBorderNode(EObject view) {
        return view.eContainer() instanceof AbstractDNode host
                && host.getOwnedBorderedNodes().contains(view);
    }

    /** All views of a diagram, containers before their contents: border nodes, then children. */
    public static List<DDiagramElement> all(DSemanticDiagram diagram) {
        List<DDiagramElement> all = new ArrayList<>();
        for (DDiagramElement element : diagram.getOwnedDiagramElements()) {
            collect(element, all);
        }
        return all;
    }

    /** A view and all views in it. */
    public static List<DDiagramElement> withContents(DDiagramElement view) {
        List<DDiagramElement> all = new ArrayList<>();
        collect(view, all);
        return all;
    }

    private static void collect(DDiagramElement view, List<DDiagramElement> all) {
        all.add(view);
        borderNodes(view).forEach(border -> collect(border, all));
        children(view).forEach(child -> collect(child, all));
    }

    /** Removes a view with its contents and all edges that end at any of them. */
    public static void delete(DDiagramElement view) {
        for (DDiagramElement part : withContents(view)) {
            if (part instanceof EdgeTarget end) {
                List<DEdge> edges = new ArrayList<>(end.getOutgoingEdges());
                edges.addAll(end.getIncomingEdges());
                for (DEdge edge : edges) {
                    if (edge != view && edge.eContainer() != null) {
                        delete(edge);
                    }
                }
            }
        }
        if (view instanceof DEdge edge) {
            edge.setSourceNode(null);
            edge.setTargetNode(null);
        }
        EcoreUtil.remove(view);
    }
}
