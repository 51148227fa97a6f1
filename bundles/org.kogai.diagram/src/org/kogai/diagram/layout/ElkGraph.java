// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutOptionData.Target;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
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
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.text.TextBlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One closed container with the open ones in it as a graph of ELK. */
final class ElkGraph {
    /** ELK ignores labels without a text; what it says does not matter. */
    private static final String SOME_TEXT = "x";

    /** Up to this size of a graph the slower ways are used, which waste less space. */
    private static final int SMALL = 500;

    private static final int FEW = 100;
    private static final int MEDIUM = 400;
    private static final int LARGE = 1_500;

    /**
     * From here on the order of the model is not kept: ELK compares each node of a layer with each,
     * which took seconds at 700 nodes in a tree.
     */
    private static final int ORDERED = 700;

    private static final int UNTIRING = 100;
    private static final int THOROUGH = 7;
    private static final int QUICK = 3;

    private static final double NODE_GAP = 32;
    private static final double LAYER_GAP = 30;
    private static final double EDGE_GAP = 12;
    private static final double GRID_GAP = 16;
    private static final double GRID_RATIO = 1.6;

    /** Layers below each other are wide: what lies between them should be so too. */
    private static final double FLAT_GRID_RATIO = 2.6;

    private static final double SILL = 40;

    private final LayoutGraph graph;
    private final LayoutSettings settings;
    private final Levels levels;
    private final Box owner;
    private final Component component;
    private final Twigs twigs;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Box, ElkConnectableShape> shapes = new IdentityHashMap<>();
    private final Map<ElkNode, List<Box>> grids = new IdentityHashMap<>();
    private final Map<Line, ElkEdge> edges = new IdentityHashMap<>();
    private final Map<Box, ElkNode> sills = new IdentityHashMap<>();

    /** Ways of edges inside of stacks, relative to these, from their sides. */
    private final Map<Line, List<Position>> waysOut = new IdentityHashMap<>();

    private final Map<Line, List<Position>> waysIn = new IdentityHashMap<>();
    private final Map<Box, Integer> numbers = new IdentityHashMap<>();

    ElkGraph(
            LayoutGraph graph,
            Box owner,
            Component component,
            LayoutSettings settings,
            Levels levels,
            Twigs twigs) {
        this.graph = graph;
        this.owner = owner;
        this.component = component;
        this.twigs = twigs;
        this.settings = settings;
        this.levels = levels;
        boolean nested = component.boxes().stream().anyMatch(child -> child.open);
        for (Line line : component.lines()) {
            connect(LayoutGraph.host(line.from));
            connect(LayoutGraph.host(line.to));
        }
        options(root, nested);
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

    private void options(ElkNode node, boolean nested) {
        node.setProperty(CoreOptions.ALGORITHM, Elk.algorithm(settings.algorithm()));
        node.setProperty(CoreOptions.DIRECTION, settings.direction());
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        node.setProperty(CoreOptions.SPACING_EDGE_NODE, EDGE_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_GAP);
        node.setProperty(CoreOptions.SPACING_EDGE_EDGE, EDGE_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
        node.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, NODE_GAP);
        node.setProperty(CoreOptions.ASPECT_RATIO, 1.78);
        if (graph.size() < SMALL) {
            node.setProperty(
                    LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        }
        node.setProperty(LayeredOptions.THOROUGHNESS, thoroughness());
        node.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        node.setProperty(
                LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING,
                EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
        if (nested) {
            node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        } else if (graph.size() < ORDERED) {
            // Keeps the order of the model where edges do not ask for another one, so that one
            // more node moves few others.
            node.setProperty(
                    LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        }
        Elk.apply(settings.options(), Target.PARENTS, node);
        node.setProperty(CoreOptions.PADDING, new ElkPadding());
        node.setProperty(CoreOptions.PARTITIONING_ACTIVATE, levels.apply(owner));
        if (levels.apply(owner)) {
            node.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
            // ELK hands the nodes of a partition to the default layering in the order of a hash
            // set, which gives other layers each time. This one gives the same layers, and the same
            // order within them as long as the nodes come in the order of Levels.
            node.setProperty(
                    LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        }
    }

    /** Attempts at fewer crossings: each costs more the larger the graph, and gains less. */
    private int thoroughness() {
        if (graph.size() < FEW) {
            return UNTIRING;
        }
        return graph.size() < MEDIUM ? THOROUGH : graph.size() < LARGE ? QUICK : 1;
    }

    private ElkPadding padding(Box box) {
        double side = ViewBounds.PADDING;
        double foyer = settings.direction().isVertical() ? Foyers.HEIGHT : 0;
        return new ElkPadding(box.title() + foyer, side, side, side);
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
            node.setProperty(CoreOptions.PADDING, padding(box));
            if (graph.size() < SMALL) {
                // What is in a container is ordered by what is around it too, which takes long.
                node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_HIERARCHICAL_SWEEPINESS, 1.0);
            }
            node.setProperty(
                    CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, minimum(box));
            fill(node, box);
        }
    }

    /** ELK 0.12 turns graphs that run up or down, but not the smallest size of nested ones. */
    private KVector minimum(Box box) {
        return settings.direction().isVertical()
                ? new KVector(box.height, box.width)
                : new KVector(box.width, box.height);
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
        boolean source = end == line.source;
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
        ElkEdge edge =
                ElkGraphUtil.createSimpleEdge(
                        end(line, line.source, line.from), end(line, line.target, line.to));
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
