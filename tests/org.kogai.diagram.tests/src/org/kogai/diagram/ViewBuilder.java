// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.ContainerLayout;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DNodeList;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.EdgeStyle;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.FlatContainerStyle;
import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LabelPosition;
import org.kogai.diagram.views.LineStyle;
import org.kogai.diagram.views.NodeStyle;
import org.kogai.diagram.views.Square;
import org.kogai.diagram.views.ViewsFactory;

import java.util.List;

/** Builds diagrams by hand, for tests that need no model. */
public final class ViewBuilder {
    private static final ViewsFactory VIEWS = ViewsFactory.eINSTANCE;

    public final DSemanticDiagram diagram = VIEWS.createDSemanticDiagram();
    private int count;

    /** An empty diagram with labels in a language. */
    public ViewBuilder(String name, String language) {
        diagram.setUid("diagram");
        diagram.setName(name);
        diagram.setLanguage(language);
    }

    private <T extends DDiagramElement> T owned(EObject parent, T view, String name) {
        view.setUid("u" + ++count);
        view.setName(name);
        if (parent instanceof DNodeContainer container) {
            container.getOwnedDiagramElements().add(view);
        } else {
            diagram.getOwnedDiagramElements().add(view);
        }
        return view;
    }

    /** A rectangle with its label inside. */
    public DNode node(EObject parent, String name) {
        Square style = VIEWS.createSquare();
        style.setColor("#eef4fb");
        return node(parent, name, style);
    }

    /** A node of any style with its label inside. */
    public DNode node(EObject parent, String name, NodeStyle style) {
        DNode node = owned(parent, VIEWS.createDNode(), name);
        style.setBorderSize(1);
        style.setBorderColor("#4a6a8a");
        style.setLabelSize(10);
        style.setLabelPosition(LabelPosition.NODE);
        node.setLabelPosition(LabelPosition.NODE);
        node.setOwnedStyle(style);
        node.setWidth(3);
        node.setHeight(3);
        return node;
    }

    /** A border node of one unit. */
    public DNode border(AbstractDNode host, String name) {
        DNode node = VIEWS.createDNode();
        node.setUid("u" + ++count);
        node.setName(name);
        Square style = VIEWS.createSquare();
        style.setColor("#4a6a8a");
        node.setOwnedStyle(style);
        node.setWidth(1);
        node.setHeight(1);
        host.getOwnedBorderedNodes().add(node);
        return node;
    }

    /** A container for free children. */
    public DNodeContainer container(EObject parent, String name) {
        DNodeContainer container = owned(parent, VIEWS.createDNodeContainer(), name);
        container.setOwnedStyle(flat());
        return container;
    }

    /** A container of stacked regions. */
    public DNodeContainer stack(EObject parent, String name, ContainerLayout layout) {
        DNodeContainer container = container(parent, name);
        container.setChildrenPresentation(layout);
        return container;
    }

    /** A list with items. */
    public DNodeList list(EObject parent, String name, List<String> items) {
        DNodeList list = owned(parent, VIEWS.createDNodeList(), name);
        list.setChildrenPresentation(ContainerLayout.LIST);
        list.setOwnedStyle(flat());
        for (String item : items) {
            DNodeListElement element = VIEWS.createDNodeListElement();
            element.setUid("u" + ++count);
            element.setName(item);
            element.setOwnedStyle(VIEWS.createSquare());
            list.getOwnedElements().add(element);
        }
        return list;
    }

    private static FlatContainerStyle flat() {
        FlatContainerStyle style = VIEWS.createFlatContainerStyle();
        style.setBackgroundColor("#f7f9fb");
        style.setForegroundColor("#f7f9fb");
        style.setBorderSize(1);
        style.setBorderColor("#8aa0b4");
        style.setRoundedCorner(true);
        style.setLabelSize(10);
        style.getLabelFormat().add(FontFormat.BOLD);
        return style;
    }

    /** An edge with a label in its middle; an empty label is none. */
    public DEdge edge(EdgeTarget source, EdgeTarget target, String name) {
        DEdge edge = VIEWS.createDEdge();
        edge.setUid("u" + ++count);
        edge.setName(name);
        EdgeStyle style = VIEWS.createEdgeStyle();
        style.setStrokeColor("#3a4a5a");
        style.setTargetArrow(EdgeArrows.INPUT_FILL_CLOSED_ARROW);
        style.setLineStyle(LineStyle.SOLID);
        if (!name.isEmpty()) {
            BasicLabelStyle label = VIEWS.createBasicLabelStyle();
            label.setLabelSize(9);
            label.setLabelColor("#3a4a5a");
            style.setCenterLabelStyle(label);
        }
        edge.setOwnedStyle(style);
        edge.setSourceNode(source);
        edge.setTargetNode(target);
        diagram.getOwnedDiagramElements().add(edge);
        return edge;
    }
}
