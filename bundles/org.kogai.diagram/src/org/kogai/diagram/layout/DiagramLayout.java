// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Route;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Places the views of diagrams without a display.
 *
 * <p>Hidden views are left out. Pinned views stay where they are, views that the user sized keep
 * their size. The result depends on the views and the description only, not on where the views
 * were: arranging twice changes nothing. Thread-safe as far as the diagrams are.
 */
public final class DiagramLayout {
    /**
     * Arranges all views: sets bounds, routes and places of labels.
     *
     * @return false when it was cancelled; the diagram is unchanged then
     */
    public boolean arrange(
            DSemanticDiagram diagram, DiagramDescription description, Cancellation cancellation) {
        return arrange(diagram, LayoutSettings.of(description), cancellation);
    }

    boolean arrange(DSemanticDiagram diagram, LayoutSettings settings, Cancellation cancellation) {
        Optional<Placement> placement = compute(diagram, settings, cancellation);
        placement.ifPresent(found -> new ArrangeCommand(diagram, found).execute());
        return placement.isPresent();
    }

    /**
     * The same as one undoable command. The layout is computed now; the command only sets it.
     *
     * @return a command that cannot be executed when it was cancelled
     */
    public Command arrangeCommand(
            DSemanticDiagram diagram, DiagramDescription description, Cancellation cancellation) {
        return compute(diagram, LayoutSettings.of(description), cancellation)
                .<Command>map(placement -> new ArrangeCommand(diagram, placement))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    /**
     * Arranges some views and what is in them, around all others, as one undoable command. A single
     * container is arranged inside and stays where it is.
     *
     * @param chosen the views
     * @return a command that cannot be executed when it was cancelled
     */
    public Command arrangeCommand(
            DSemanticDiagram diagram,
            DiagramDescription description,
            Collection<? extends AbstractDNode> chosen,
            Cancellation cancellation) {
        LayoutGraph graph = new LayoutGraph(diagram);
        Set<AbstractDNode> moved = new HashSet<>();
        for (Box box : graph.all()) {
            AbstractDNode view = box.view().orElseThrow();
            boolean inside = EcoreUtil.isAncestor(chosen, view.eContainer());
            if (inside || chosen.size() > 1 && chosen.contains(view)) {
                moved.add(view);
            } else {
                box.hold();
            }
        }
        LayoutSettings settings = LayoutSettings.of(description);
        LayoutMonitor monitor = new LayoutMonitor(cancellation, settings.timeLimit());
        if (!new Arranger(graph, settings, monitor).run()) {
            return UnexecutableCommand.INSTANCE;
        }
        Set<DEdge> edges =
                graph.lines.stream()
                        .filter(line -> touches(line, moved))
                        .map(line -> line.view)
                        .collect(Collectors.toSet());
        return new ArrangeCommand(diagram, placement(graph).only(moved, edges));
    }

    private static boolean touches(Line line, Set<AbstractDNode> moved) {
        return moved.contains(line.source.view().orElseThrow())
                || moved.contains(line.target.view().orElseThrow());
    }

    /**
     * Gives bounds to views that have none, near the views they are connected to, without moving
     * others. A diagram without any bounds is arranged.
     */
    public void place(DSemanticDiagram diagram, DiagramDescription description) {
        place(diagram, LayoutSettings.of(description));
    }

    void place(DSemanticDiagram diagram, LayoutSettings settings) {
        if (arePlaced(ViewBounds.children(diagram)) && hasRoutes(diagram)) {
            // Each command ends here, and hardly any makes views: measuring all would be felt.
            return;
        }
        LayoutGraph graph = new LayoutGraph(diagram);
        List<Box> boxes = graph.all();
        boolean complete = boxes.stream().allMatch(DiagramLayout::isPlaced);
        if (boxes.stream().noneMatch(DiagramLayout::isPlaced)) {
            arrange(diagram, settings, Cancellation.NEVER);
        } else if (!complete || graph.lines.stream().anyMatch(DiagramLayout::isWithoutRoute)) {
            LayoutMonitor monitor = new LayoutMonitor(Cancellation.NEVER, settings.timeLimit());
            Newcomers newcomers = new Newcomers(graph, new Arranger(graph, settings, monitor));
            newcomers.place();
            placement(graph).only(newcomers.fresh(), newcomers.rerouted()).apply();
        }
    }

    private static boolean arePlaced(List<? extends AbstractDNode> views) {
        return views.stream()
                .allMatch(
                        view ->
                                view.getBounds() != null
                                        && arePlaced(ViewBounds.borderNodes(view))
                                        && arePlaced(ViewBounds.children(view)));
    }

    private static boolean hasRoutes(DSemanticDiagram diagram) {
        return Scenes.edges(diagram).stream()
                .filter(edge -> isNode(edge.getSourceNode()) && isNode(edge.getTargetNode()))
                .noneMatch(edge -> edge.getBendpoints().isEmpty());
    }

    /** Edges at other edges have no way of their own. */
    private static boolean isNode(EdgeTarget end) {
        return end instanceof AbstractDNode;
    }

    private static boolean isPlaced(Box box) {
        return box.view().orElseThrow().getBounds() != null;
    }

    private static boolean isWithoutRoute(Line line) {
        return line.view.getBendpoints().isEmpty();
    }

    private static Optional<Placement> compute(
            DSemanticDiagram diagram, LayoutSettings settings, Cancellation cancellation) {
        LayoutGraph graph = new LayoutGraph(diagram);
        LayoutMonitor monitor = new LayoutMonitor(cancellation, settings.timeLimit());
        return new Arranger(graph, settings, monitor).run()
                ? Optional.of(placement(graph))
                : Optional.empty();
    }

    static Placement placement(LayoutGraph graph) {
        Map<AbstractDNode, Optional<Rectangle>> bounds = new LinkedHashMap<>();
        List<Box> boxes = graph.all();
        for (Box box : boxes) {
            bounds.put(box.view().orElseThrow(), Optional.of(rounded(box.stored())));
        }
        Map<DEdge, Placement.EdgePlace> routes = new LinkedHashMap<>();
        for (Line line : graph.lines) {
            if (line.points.isEmpty()) {
                continue;
            }
            Rectangle owner = line.owner.absolute();
            line.shift(owner.x(), owner.y());
            Routes.asDescribed(line, boxes);
            Routes.asChosen(line);
            line.points =
                    Routes.straightened(line.points).stream().map(DiagramLayout::rounded).toList();
            Position middle = new Route(line.points).middle();
            routes.put(
                    line.view,
                    new Placement.EdgePlace(
                            line.points,
                            line.label.map(
                                    p ->
                                            rounded(
                                                    new Position(
                                                            p.x() - middle.x(),
                                                            p.y() - middle.y())))));
        }
        return new Placement(bounds, routes);
    }

    /** Tenths of pixels: files stay readable and the same on every machine. */
    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Position rounded(Position p) {
        return new Position(rounded(p.x()), rounded(p.y()));
    }

    private static Rectangle rounded(Rectangle r) {
        return new Rectangle(
                rounded(r.x()), rounded(r.y()), rounded(r.width()), rounded(r.height()));
    }
}
