// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.edit.Geometry;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.ui.DiagramContext;
import org.kogai.diagram.ui.Lens;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.ui.commands.Arrivals;
import org.kogai.diagram.ui.figures.Ink;
import org.kogai.diagram.validation.Violation;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all edit parts of one viewer share: the diagram, its context and its present scene. */
public final class Sheet {
    private final DSemanticDiagram diagram;
    private final String title;
    private final DiagramContext context;
    private final Ink ink;
    private final CellEditing cellEditing;
    private final Geometry geometry;
    private final Map<String, SceneNode> nodes = new HashMap<>();
    private final Map<String, SceneEdge> edges = new HashMap<>();
    private final Map<String, List<DEdge>> edgesFrom = new HashMap<>();
    private final Map<String, List<DEdge>> edgesTo = new HashMap<>();
    private final Map<EObject, List<Mark>> violations = new HashMap<>();
    private List<Ends.Key> ends = List.of();
    private Optional<Lens> lens = Optional.empty();

    /**
     * Makes the sheet of a viewer.
     *
     * @param title name of the diagram for the user
     * @param cellEditing told when a label is edited in place
     */
    public Sheet(
            DSemanticDiagram diagram,
            String title,
            DiagramContext context,
            Ink ink,
            CellEditing cellEditing) {
        this.diagram = diagram;
        this.title = title;
        this.context = context;
        this.ink = ink;
        this.cellEditing = cellEditing;
        this.geometry = new Geometry(context.editingDomain());
        update();
    }

    /**
     * Makes the scene anew from the views.
     *
     * @return whether edges came, went, or end somewhere else
     */
    boolean update() {
        Scene scene = Scenes.inPlace(shown());
        List<Ends.Key> before = ends;
        ends = scene.edges().stream().map(Ends.Key::of).toList();
        nodes.clear();
        edges.clear();
        scene.nodes().forEach(this::index);
        edgesFrom.clear();
        edgesTo.clear();
        Map<String, DEdge> views =
                Scenes.edges(diagram).stream()
                        .collect(Collectors.toMap(DEdge::getUid, Function.identity()));
        scene.edges().forEach(edge -> index(edge, views.get(edge.id())));
        return !ends.equals(before);
    }

    private void index(SceneEdge edge, DEdge view) {
        edges.put(edge.id(), edge);
        edgesFrom.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(view);
        edgesTo.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(view);
    }

    /** Edges that are drawn from a view; a folded container stands for what is in it. */
    List<DEdge> edgesFrom(DDiagramElement view) {
        return edgesFrom.getOrDefault(view.getUid(), List.of());
    }

    /** Edges that are drawn to a view. */
    List<DEdge> edgesTo(DDiagramElement view) {
        return edgesTo.getOrDefault(view.getUid(), List.of());
    }

    /** What the editor shows: the diagram, or a copy of it as it is seen through the lens. */
    public DSemanticDiagram shown() {
        return lens.map(this::seen).orElse(diagram);
    }

    private DSemanticDiagram seen(Lens through) {
        DSemanticDiagram copy = EcoreUtil.copy(diagram);
        through.apply(copy);
        return copy;
    }

    public Optional<Lens> lens() {
        return lens;
    }

    /** Takes another lens; the parts have to be redrawn then. */
    public void setLens(Optional<Lens> lens) {
        this.lens = lens;
    }

    private void index(SceneNode node) {
        nodes.put(node.id(), node);
        node.children().forEach(this::index);
    }

    /** What a node, container or list item looks like; absent while it is not shown. */
    Optional<SceneNode> node(DDiagramElement view) {
        return Optional.ofNullable(nodes.get(view.getUid()));
    }

    /** What an edge looks like; absent while it is not shown. */
    Optional<SceneEdge> edge(DDiagramElement view) {
        return Optional.ofNullable(edges.get(view.getUid()));
    }

    /** What validation found about what a view shows, the gravest first. */
    List<Mark> marks(DDiagramElement view) {
        EObject target = view.getTarget();
        boolean relation =
                view instanceof DEdge edge
                        && edge.getSourceNode() instanceof DDiagramElement source
                        && source.getTarget() == target;
        List<Mark> marks = new ArrayList<>(violations.getOrDefault(view, List.of()));
        if (target != null && !relation) {
            marks.addAll(context.marks(target));
        }
        marks.sort(Comparator.comparing(Mark::severity).reversed());
        return marks.stream().distinct().toList();
    }

    /** Checks the diagram by the rules of its specification. */
    public void check() {
        violations.clear();
        for (Violation violation : runtime().violations(diagram)) {
            Mark.Severity severity = Mark.Severity.valueOf(violation.rule().level().name());
            violations
                    .computeIfAbsent(violation.view(), view -> new ArrayList<>())
                    .add(Mark.saying(severity, violation.message()));
        }
    }

    String title() {
        return title;
    }

    public DSemanticDiagram diagram() {
        return diagram;
    }

    public DiagramRuntime runtime() {
        return context.runtime();
    }

    public Geometry geometry() {
        return geometry;
    }

    Ink ink() {
        return ink;
    }

    CellEditing cellEditing() {
        return cellEditing;
    }

    Arrivals arrivals() {
        return new Arrivals(runtime(), geometry);
    }

    static Position position(org.eclipse.draw2d.geometry.Point point) {
        return new Position(point.x, point.y);
    }
}
