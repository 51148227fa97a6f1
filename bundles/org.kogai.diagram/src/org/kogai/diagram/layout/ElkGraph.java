// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutOptionData.Target;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.text.TextBlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One closed container with the open ones in it as a graph of ELK. */
final class ElkGraph {
    /** ELK ignores labels without a text; what it says does not matter. */
    private static final String SOME_TEXT = "x";

    private static final double GRID_GAP = 16;
    private static final double GRID_RATIO = 1.6;

    /** Layers below each other are wide: what lies between them should be so too. */
    private static final double FLAT_GRID_RATIO = 2.6;

    private static final double SILL = 40;

    private final LayoutGraph graph;
    private final LayoutSettings settings;
    private final Levels levels;
    private final ElkOptions options;
    private final Box owner;
    private final Component component;
    private final Twigs twigs;
    private final Set<Line> turned;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Box, ElkConnectableShape> shapes = new IdentityHashMap<>();
    private final Map<ElkNode, List<Box>> grids = new IdentityHashMap<>();
    private final Map<Line, ElkEdge> edges = new IdentityHashMap<>();
    private final Map<Box, ElkNode> sills = new IdentityHashMap<>();

    /** Ways of edges inside of stacks, relative to these, from their sides. */
    private final Map<Line, List<Position>> waysOut = new IdentityHashMap<>();

    private final Map<Line, List<Position>> waysIn = new IdentityHashMap<>();
    private final Map<Box, Integer> numbers = new IdentityHashMap<>();

    /**
     * A graph.
     *
     * @param turned edges that may run against the direction of the layout
     */
    ElkGraph(
            LayoutGraph graph,
            Box owner,
            Component component,
            LayoutSettings settings,
            Levels levels,
            Twigs twigs,
            Set<Line> turned) {
        this.turned = turned;
        this.graph = graph;
        this.owner = owner;
        this.component = component;
        this.twigs = twigs;
        this.settings = settings;
        this.levels = levels;
        this.options = new ElkOptions(graph.size(), settings, levels);
        boolean nested = component.boxes().stream().anyMatch(child -> child.open);
        for (Line line : component.lines()) {
            connect(LayoutGraph.host(line.from));
            connect(LayoutGraph.host(line.to));
        }
        options.apply(root, owner, component.lines(), nested);
        fill(root, owner);
        for (Line line : component.lines()) {
            edges.put(line, edge(line));
        }
    }

    private void connect(Box end) {
        for (Box box = end; box != owner; box = box.parent) {
            box.connected = true;
        }
    }

    ElkNode root() {
        return root;
    }

    private void fill(ElkNode parent, Box box) {
        if (box == owner) {
            levels.inOrder(box, component.boxes()).forEach(child -> node(parent, child));
            return;
        }
        List<Box> alone = new ArrayList<>();
        for (Box child : box.children) {
            if (child.connected) {
                node(parent, child);
            } else {
                alone.add(child);
            }
        }
        if (!alone.isEmpty()) {
            Size size =
                    Grid.arrange(
                            graph,
                            alone,
                            GRID_GAP,
                            settings.direction().isVertical() ? FLAT_GRID_RATIO : GRID_RATIO);
            ElkNode grid = ElkGraphUtil.createNode(parent);
            grid.setDimensions(size.width(), size.height());
            grids.put(grid, alone);
        }
    }

    private void node(ElkNode parent, Box box) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        shapes.put(box, node);
        node.setDimensions(box.width, box.height);
        Elk.apply(settings.options(), Target.NODES, node);
        levels.rank(box)
                .ifPresent(rank -> node.setProperty(CoreOptions.PARTITIONING_PARTITION, rank));
        box.view().flatMap(ViewSizes::outsideLabel).ifPresent(label -> outside(node, label));
        for (Box port : box.ports) {
            port(node, port);
        }
        if (box.open) {
            options.applyToOpen(node, box);
            fill(node, box);
        }
    }

    private static void outside(ElkNode node, TextBlock text) {
        ElkLabel label = ElkGraphUtil.createLabel(SOME_TEXT, node);
        label.setDimensions(text.width(), text.height());
        node.setProperty(
                CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
    }

    private void port(ElkNode node, Box box) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setDimensions(box.width, box.height);
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Math.min(box.width, box.height) / 2);
        shapes.put(box, port);
    }

    private ElkConnectableShape end(Line line, Box end, Box shown) {
        boolean source = (end == line.source) != turned.contains(line);
        if (twigs.isStem(end)) {
            return port(end, source ? PortSide.SOUTH : PortSide.NORTH, twigs.end(end));
        }
        if (!shown.isStack() || shown == owner) {
            return end(line, end);
        }
        boolean across = !settings.direction().isVertical();
        int number = numbers.merge(end, 1, Integer::sum) - 1;
        StackEnds ends = new StackEnds(shown, LayoutGraph.host(end), across, number);
        double entry = ends.entry(!source);
        (source ? waysOut : waysIn).put(line, ends.inner(entry, !source));
        PortSide side =
                across
                        ? source ? PortSide.EAST : PortSide.WEST
                        : source ? PortSide.SOUTH : PortSide.NORTH;
        return port(shown, side, entry);
    }

    private ElkPort port(Box box, PortSide side, double place) {
        ElkNode node = (ElkNode) shapes.get(box);
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        switch (side) {
            case NORTH -> port.setLocation(place, 0);
            case SOUTH -> port.setLocation(place, box.height);
            case WEST -> port.setLocation(0, place);
            default -> port.setLocation(box.width, place);
        }
        return port;
    }

    private ElkConnectableShape end(Line line, Box box) {
        Box host = LayoutGraph.host(box);
        return line.outer().filter(outer -> outer == host).isPresent()
                ? sills.computeIfAbsent(host, this::sill)
                : shapes.get(box);
    }

    /**
     * Where edges between a container and what is in it begin: below the title, so that they run
     * through neither the title nor the border.
     */
    private ElkNode sill(Box box) {
        ElkNode parent = box == owner ? root : (ElkNode) shapes.get(box);
        ElkNode sill = ElkGraphUtil.createNode(parent);
        sill.setDimensions(SILL, 1);
        sill.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        sill.setProperty(CoreOptions.ALIGNMENT, Alignment.TOP);
        return sill;
    }

    private ElkEdge edge(Line line) {
        ElkConnectableShape source = end(line, line.source, line.from);
        ElkConnectableShape target = end(line, line.target, line.to);
        ElkEdge edge =
                turned.contains(line)
                        ? ElkGraphUtil.createSimpleEdge(target, source)
                        : ElkGraphUtil.createSimpleEdge(source, target);
        Elk.apply(settings.options(), Target.EDGES, edge);
        Scenes.edgeLabelSize(line.view)
                .ifPresent(
                        size -> {
                            ElkLabel label = ElkGraphUtil.createLabel(SOME_TEXT, edge);
                            label.setDimensions(size.width(), size.height());
                            label.setProperty(
                                    CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
                            Elk.apply(settings.options(), Target.LABELS, label);
                        });
        return edge;
    }

    /** Takes over positions, sizes and routes. */
    void read() {
        read(root, owner);
        edges.forEach(this::read);
    }

    /** Size of the drawing, without space around it. */
    Size size() {
        return new Size(root.getWidth(), root.getHeight());
    }

    private void read(ElkNode parent, Box box) {
        for (Box child : box.children) {
            if (shapes.get(child) instanceof ElkNode node) {
                child.x = node.getX();
                child.y = node.getY();
                if (child.open) {
                    child.width = node.getWidth();
                    child.height = node.getHeight();
                    read(node, child);
                }
                for (Box port : child.ports) {
                    port.x = shapes.get(port).getX();
                    port.y = shapes.get(port).getY();
                }
            }
        }
        for (ElkNode node : parent.getChildren()) {
            for (Box child : grids.getOrDefault(node, List.of())) {
                child.x += node.getX();
                child.y += node.getY();
            }
        }
    }

    private void read(Line line, ElkEdge edge) {
        Position origin = origin(edge);
        List<Position> points = new ArrayList<>();
        List<Position> out = new ArrayList<>(inStack(line.from, waysOut.get(line)));
        Collections.reverse(out);
        points.addAll(out);
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(at(origin, section.getStartX(), section.getStartY()));
            section.getBendPoints()
                    .forEach(bend -> points.add(at(origin, bend.getX(), bend.getY())));
            points.add(at(origin, section.getEndX(), section.getEndY()));
        }
        points.addAll(inStack(line.to, waysIn.get(line)));
        if (turned.contains(line)) {
            Collections.reverse(points);
        }
        line.points = Routes.corners(points);
        for (ElkLabel label : edge.getLabels()) {
            double x = label.getX() + label.getWidth() / 2;
            double y = label.getY() + label.getHeight() / 2;
            line.label = Optional.of(at(origin, x, y));
        }
    }

    /** A way in a stack, relative to the owner. */
    private List<Position> inStack(Box stack, List<Position> way) {
        if (way == null) {
            return List.of();
        }
        Rectangle place = stack.absolute();
        Rectangle outer = owner.absolute();
        return way.stream()
                .map(
                        p ->
                                new Position(
                                        p.x() + place.x() - outer.x(),
                                        p.y() + place.y() - outer.y()))
                .toList();
    }

    /** What the coordinates of an edge are relative to: the node that contains it. */
    private Position origin(ElkEdge edge) {
        double x = 0;
        double y = 0;
        for (ElkNode node = edge.getContainingNode(); node != root; node = node.getParent()) {
            x += node.getX();
            y += node.getY();
        }
        return new Position(x, y);
    }

    private static Position at(Position origin, double x, double y) {
        return new Position(origin.x() + x, origin.y() + y);
    }
}
