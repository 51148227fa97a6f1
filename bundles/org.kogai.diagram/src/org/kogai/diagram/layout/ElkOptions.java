// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutOptionData.Target;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.kogai.diagram.paint.ArrowHead;
import org.kogai.diagram.paint.Bends;
import org.kogai.diagram.paint.ViewBounds;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The options of ELK: those that the specification of a diagram gives, and otherwise those that
 * drew the governance diagrams best in the time that they may take.
 */
final class ElkOptions {
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

    /** Room for a common arrow and a bit of its edge before the first corner. */
    private static final double ARROW_GAP = 16;

    private final int size;
    private final LayoutSettings settings;
    private final Levels levels;

    /**
     * Options.
     *
     * @param size number of views in the diagram
     */
    ElkOptions(int size, LayoutSettings settings, Levels levels) {
        this.size = size;
        this.settings = settings;
        this.levels = levels;
    }

    /**
     * Sets those of a whole graph.
     *
     * @param owner the container that the graph lays out
     * @param lines edges of the graph
     * @param nested whether containers in it are laid out with it
     */
    void apply(ElkNode node, Box owner, List<Line> lines, boolean nested) {
        node.setProperty(CoreOptions.ALGORITHM, Elk.algorithm(settings.algorithm()));
        node.setProperty(CoreOptions.DIRECTION, settings.direction());
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        node.setProperty(CoreOptions.SPACING_EDGE_NODE, EDGE_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, arrowGap(lines));
        node.setProperty(CoreOptions.SPACING_EDGE_EDGE, EDGE_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
        node.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, NODE_GAP);
        node.setProperty(CoreOptions.ASPECT_RATIO, 1.78);
        if (size < SMALL) {
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
        } else if (size < ORDERED) {
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

    /** Room for the longest decoration, so that a corner is seen behind it. */
    private static double arrowGap(List<Line> lines) {
        double longest =
                lines.stream()
                        .map(line -> line.view.getOwnedStyle())
                        .filter(Objects::nonNull)
                        .flatMap(
                                style ->
                                        Stream.of(style.getSourceArrow(), style.getTargetArrow())
                                                .map(kind -> ArrowHead.of(kind, style.getSize())))
                        .mapToDouble(ArrowHead::length)
                        .max()
                        .orElse(0);
        return Math.max(ARROW_GAP, longest + Bends.RADIUS);
    }

    /** Attempts at fewer crossings: each costs more the larger the graph, and gains less. */
    private int thoroughness() {
        if (size < FEW) {
            return UNTIRING;
        }
        return size < MEDIUM ? THOROUGH : size < LARGE ? QUICK : 1;
    }

    /** Sets those of a container that is laid out with what is around it. */
    void applyToOpen(ElkNode node, Box box) {
        node.setProperty(CoreOptions.PADDING, padding(box));
        if (size < SMALL) {
            // What is in a container is ordered by what is around it too, which takes long.
            node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_HIERARCHICAL_SWEEPINESS, 1.0);
        }
        node.setProperty(
                CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, minimum(box));
    }

    private ElkPadding padding(Box box) {
        double side = ViewBounds.PADDING;
        double foyer = settings.direction().isVertical() ? Foyers.HEIGHT : 0;
        return new ElkPadding(box.title() + foyer, side, side, side);
    }

    /** ELK 0.12 turns graphs that run up or down, but not the smallest size of nested ones. */
    private KVector minimum(Box box) {
        return settings.direction().isVertical()
                ? new KVector(box.height, box.width)
                : new KVector(box.width, box.height);
    }
}
