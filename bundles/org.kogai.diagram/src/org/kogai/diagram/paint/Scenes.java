// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns views with bounds into what is drawn. Headless outputs draw a whole {@link #of scene}; the
 * editor's figures draw single {@link #node nodes} and {@link #edge edges}, made by the same code.
 */
public final class Scenes {
    /** Free space around the drawing, in pixels. */
    public static final double MARGIN = 20;

    private Scenes() {}

    /** The diagram, moved so that the drawing begins at the margin. Hidden views are left out. */
    public static Scene of(DSemanticDiagram diagram) {
        List<DEdge> edges = new ArrayList<>();
        collectEdges(diagram.getOwnedDiagramElements(), edges);
        Build build = new Build(diagram, edges, 0, 0);
        double dx = MARGIN - build.extent.left();
        double dy = MARGIN - build.extent.top();
        if (!build.extent.isEmpty() && (Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5)) {
            build = new Build(diagram, edges, dx, dy);
        }
        return build.scene(diagram);
    }

    /** The diagram with every coordinate as it is stored, for the editor. */
    public static Scene inPlace(DSemanticDiagram diagram) {
        List<DEdge> edges = new ArrayList<>();
        collectEdges(diagram.getOwnedDiagramElements(), edges);
        return new Build(diagram, edges, 0, 0).scene(diagram);
    }

    /** A node or container with all that is in it, where it is in the diagram. */
    public static SceneNode node(AbstractDNode view) {
        return NodeScenes.node(view, ViewBounds.origin(view));
    }

    /** Form that a view is drawn in. */
    public static Outline outline(AbstractDNode view) {
        return Looks.outline(view);
    }

    /** Size of the label in the middle of an edge; absent when it has none. */
    public static Optional<Size> edgeLabelSize(DEdge view) {
        return EdgeScenes.centerLabel(view)
                .map(block -> new Size(block.width() + 2 * Plates.SIDE, block.height()));
    }

    /** An edge, where it is in the diagram. */
    public static SceneEdge edge(DEdge view) {
        Map<EdgeTarget, SceneNode> nodes = new IdentityHashMap<>();
        Map<EdgeTarget, SceneEdge> edges = new IdentityHashMap<>();
        ShownEnds ends =
                ShownEnds.of(view)
                        .orElseThrow(() -> new IllegalArgumentException("Folded away: " + view));
        for (EdgeTarget end : List.of(ends.source(), ends.target())) {
            if (end instanceof AbstractDNode node) {
                nodes.put(node, node(node));
            } else if (end instanceof DEdge edge) {
                edges.put(edge, edge(edge));
            }
        }
        return new EdgeScenes(nodes, edges, 0, 0).make(view);
    }

    /** Edges of a diagram that are shown, also those that containers own. */
    public static List<DEdge> edges(DSemanticDiagram diagram) {
        List<DEdge> edges = new ArrayList<>();
        collectEdges(diagram.getOwnedDiagramElements(), edges);
        return edges;
    }

    private static void collectEdges(List<? extends EObject> owned, List<DEdge> edges) {
        for (EObject object : owned) {
            if (object instanceof DEdge edge) {
                if (edge.isVisible()
                        && edge.getSourceNode() instanceof DDiagramElement
                        && edge.getTargetNode() instanceof DDiagramElement) {
                    edges.add(edge);
                }
            } else if (object instanceof DNodeContainer container) {
                collectEdges(container.getOwnedDiagramElements(), edges);
            }
        }
    }

    /** One attempt to build the scene, moved by an offset. */
    private static final class Build {
        final Extent extent = new Extent();
        private final List<SceneNode> nodes = new ArrayList<>();
        private final List<SceneEdge> made = new ArrayList<>();
        private final Map<EdgeTarget, SceneNode> nodesByView = new IdentityHashMap<>();
        private final Map<EdgeTarget, SceneEdge> edgesByView = new IdentityHashMap<>();

        Build(DSemanticDiagram diagram, List<DEdge> edges, double dx, double dy) {
            for (AbstractDNode view : ViewBounds.children(diagram)) {
                SceneNode node = NodeScenes.node(view, new Position(dx, dy));
                nodes.add(node);
                extent.add(node);
                index(view, node);
            }
            EdgeScenes scenes = new EdgeScenes(nodesByView, edgesByView, dx, dy);
            List<DEdge> waiting = edges;
            // Edges that end at edges come after those; what never finds its ends is hidden.
            while (!waiting.isEmpty()) {
                List<DEdge> next = new ArrayList<>();
                for (DEdge view : waiting) {
                    if (scenes.canMake(view)) {
                        SceneEdge edge = scenes.make(view);
                        made.add(edge);
                        extent.add(edge);
                        edgesByView.put(view, edge);
                    } else {
                        next.add(view);
                    }
                }
                waiting = next.size() == waiting.size() ? List.of() : next;
            }
        }

        /** Views and scene nodes have the same order; list items come first and are no ends. */
        private void index(AbstractDNode view, SceneNode node) {
            nodesByView.put(view, node);
            List<AbstractDNode> views = new ArrayList<>(ViewBounds.children(view));
            for (DNode border : ViewBounds.borderNodes(view)) {
                views.add(border);
            }
            int items = node.children().size() - views.size();
            for (int i = 0; i < views.size(); i++) {
                index(views.get(i), node.children().get(items + i));
            }
        }

        Scene scene(DSemanticDiagram diagram) {
            String title = diagram.getName() == null ? "" : diagram.getName();
            return new Scene(
                    title,
                    ViewText.language(diagram),
                    extent.right() + MARGIN,
                    extent.bottom() + MARGIN,
                    nodes,
                    made);
        }
    }
}
