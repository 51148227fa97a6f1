// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.FlatContainerStyle;
import org.kogai.diagram.views.ViewsFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Keeps the views of a town up to date: a container for each body, an edge for each report. */
final class TownViews {
    /** Layer of the reports, on at first. */
    static final String REPORTS = "reports";

    /** Filter that hides bodies without parts. */
    static final String LEAVES = "leaves";

    private final Town town;
    private final DSemanticDiagram diagram;
    private final Map<EObject, DNodeContainer> views = new HashMap<>();
    private final List<DDiagramElement> created = new ArrayList<>();

    TownViews(Town town, DSemanticDiagram diagram) {
        this.town = town;
        this.diagram = diagram;
    }

    List<DDiagramElement> created() {
        return created;
    }

    void refresh() {
        List<DDiagramElement> edges = new ArrayList<>();
        views.clear();
        for (Iterator<EObject> all = diagram.eAllContents(); all.hasNext(); ) {
            EObject next = all.next();
            if (next instanceof DNodeContainer view) {
                views.put(view.getTarget(), view);
            } else if (next instanceof DEdge edge) {
                edges.add(edge);
            }
        }
        if (diagram.getTarget() == null) {
            return;
        }
        nest(town.root, diagram.getOwnedDiagramElements());
        refreshEdges(edges);
        created.stream().filter(AbstractDNode.class::isInstance).forEach(this::place);
    }

    private void nest(EObject body, List<DDiagramElement> owned) {
        List<EObject> parts = town.parts(body);
        owned.removeIf(view -> view instanceof DNodeContainer && !parts.contains(view.getTarget()));
        for (EObject part : parts) {
            DNodeContainer view = views.computeIfAbsent(part, this::container);
            if (!owned.contains(view)) {
                owned.add(view);
            }
            if (!town.name(part).equals(view.getName())) {
                view.setName(town.name(part));
            }
            boolean filtered =
                    diagram.getActivatedFilters().contains(LEAVES) && town.parts(part).isEmpty();
            view.setVisible(!view.isHidden() && !filtered);
            nest(part, view.getOwnedDiagramElements());
        }
    }

    private DNodeContainer container(EObject body) {
        DNodeContainer view = ViewsFactory.eINSTANCE.createDNodeContainer();
        FlatContainerStyle style = ViewsFactory.eINSTANCE.createFlatContainerStyle();
        style.setBackgroundColor("#ffffff");
        style.setForegroundColor("#eaf1f8");
        style.setBorderColor("#7d93a8");
        style.setBorderSize(1);
        style.setRoundedCorner(true);
        style.setLabelSize(9);
        view.setOwnedStyle(style);
        view.setUid(EcoreUtil.generateUUID());
        view.setTarget(body);
        created.add(view);
        return view;
    }

    private void place(DDiagramElement view) {
        AbstractDNode node = (AbstractDNode) view;
        if (node.getBounds() == null) {
            Size size = ViewSizes.preferred(node);
            List<?> siblings = (List<?>) node.eContainer().eGet(node.eContainingFeature());
            Bounds bounds = ViewsFactory.eINSTANCE.createBounds();
            bounds.setX(20 + 200 * siblings.indexOf(node));
            bounds.setY(20);
            bounds.setWidth(size.width());
            bounds.setHeight(size.height());
            node.setBounds(bounds);
        }
    }

    private void refreshEdges(List<DDiagramElement> edges) {
        edges.forEach(edge -> edge.setVisible(diagram.getActivatedLayers().contains(REPORTS)));
        for (DDiagramElement view : edges) {
            DEdge edge = (DEdge) view;
            boolean live =
                    views.get(from(edge)) == edge.getSourceNode()
                            && edge.getSourceNode() != null
                            && ((EObject) edge.getSourceNode()).eContainer() != null
                            && ((EObject) edge.getTargetNode()).eContainer() != null
                            && town.reports(from(edge)).contains(to(edge));
            if (!live) {
                edge.setSourceNode(null);
                edge.setTargetNode(null);
                EcoreUtil.remove(edge);
            }
        }
        for (DNodeContainer source : List.copyOf(views.values())) {
            if (source.eContainer() != null) {
                town.reports(source.getTarget()).forEach(to -> connect(source, views.get(to)));
            }
        }
    }

    private static EObject from(DEdge edge) {
        return ((DDiagramElement) edge.getSourceNode()).getTarget();
    }

    private static EObject to(DEdge edge) {
        return ((DDiagramElement) edge.getTargetNode()).getTarget();
    }

    private void connect(DNodeContainer source, DNodeContainer target) {
        if (target == null
                || target.eContainer() == null
                || source.getOutgoingEdges().stream().anyMatch(e -> e.getTargetNode() == target)) {
            return;
        }
        DEdge edge = ViewsFactory.eINSTANCE.createDEdge();
        edge.setUid(EcoreUtil.generateUUID());
        edge.setName("reports to");
        edge.setTarget(source.getTarget());
        edge.setOwnedStyle(ViewsFactory.eINSTANCE.createEdgeStyle());
        edge.getOwnedStyle().setStrokeColor("#4a6078");
        edge.getOwnedStyle().setTargetArrow(EdgeArrows.INPUT_FILL_CLOSED_ARROW);
        BasicLabelStyle label = ViewsFactory.eINSTANCE.createBasicLabelStyle();
        edge.getOwnedStyle().setCenterLabelStyle(label);
        edge.setSourceNode(source);
        edge.setTargetNode(target);
        diagram.getOwnedDiagramElements().add(edge);
        created.add(edge);
    }
}
