// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a diagram: some nodes with all that is in them, the frames that they lie in, and the
 * nodes of other parts that they are joined to, as empty boxes with a broken line.
 */
final class PartScene {
    private static final String NEIGHBOUR = "#5b6470";

    private final SceneTree tree;
    private final Set<String> chosen;
    private final Set<String> neighbours = new HashSet<>();

    private PartScene(SceneTree tree, Set<String> chosen) {
        this.tree = tree;
        this.chosen = chosen;
    }

    /** The part with those that its nodes are joined to. */
    static Scene joined(SceneTree tree, Set<String> chosen) {
        PartScene part = new PartScene(tree, chosen);
        tree.scene().edges().forEach(part::addNeighbour);
        return part.build();
    }

    /** The part alone. */
    static Scene alone(SceneTree tree, Set<String> chosen) {
        return new PartScene(tree, chosen).build();
    }

    /**
     * Of two joined nodes in two parts only the one with more connections appears as a neighbour,
     * else the part with the centre of a star would show the whole star.
     */
    private void addNeighbour(SceneEdge edge) {
        addNeighbour(edge.source(), edge.target());
        addNeighbour(edge.target(), edge.source());
    }

    private void addNeighbour(String inside, String outside) {
        if (tree.isWithin(inside, chosen)
                && tree.isNode(outside)
                && !tree.isWithin(outside, chosen)
                && tree.isHub(outside, inside)) {
            neighbours.add(outside);
        }
    }

    private Scene build() {
        Scene whole = tree.scene();
        List<SceneNode> nodes = prune(whole.nodes());
        return CompactScene.of(
                new Scene(
                        whole.title(),
                        whole.language(),
                        whole.width(),
                        whole.height(),
                        nodes,
                        whole.edges().stream().filter(this::isShown).toList()));
    }

    private boolean isShown(SceneEdge edge) {
        boolean source = tree.isWithin(edge.source(), chosen);
        boolean target = tree.isWithin(edge.target(), chosen);
        return source && (target || neighbours.contains(edge.target()))
                || target && neighbours.contains(edge.source());
    }

    private List<SceneNode> prune(List<SceneNode> nodes) {
        return nodes.stream().flatMap(node -> prune(node).stream()).toList();
    }

    private Optional<SceneNode> prune(SceneNode node) {
        if (chosen.contains(node.id())) {
            return Optional.of(node);
        }
        List<SceneNode> children = prune(node.children());
        if (neighbours.contains(node.id())) {
            return Optional.of(neighbour(node, children));
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(copy(node, node.fill(), node.border(), children));
    }

    private SceneNode neighbour(SceneNode node, List<SceneNode> children) {
        double width = Math.max(1, node.border().width());
        return copy(
                node,
                Fill.plain("#ffffff"),
                new Stroke(NEIGHBOUR, width, LineStyle.DASH),
                children);
    }

    private SceneNode copy(SceneNode node, Fill fill, Stroke border, List<SceneNode> children) {
        return new SceneNode(
                node.id(),
                node.element(),
                node.outline(),
                node.bounds(),
                fill,
                border,
                node.label().map(label -> over(label, node, children)),
                node.icon(),
                node.alternativeText(),
                node.container(),
                children);
    }

    /** A title in the middle of a frame moves to the middle of what is left in it. */
    private Label over(Label label, SceneNode node, List<SceneNode> children) {
        if (children.isEmpty() || label.alignment() != Label.Alignment.CENTER) {
            return label;
        }
        Rectangle box = label.bounds();
        double least = node.bounds().x() + 4;
        double most = node.bounds().x() + node.bounds().width() - 4 - box.width();
        double middle = (left(children) + right(children)) / 2;
        double x = Math.max(least, Math.min(most, middle - box.width() / 2));
        return Moved.label(label, x - box.x(), 0);
    }

    private double left(List<SceneNode> left) {
        return left.stream()
                .mapToDouble(node -> isWhole(node) ? node.bounds().x() : left(node.children()))
                .min()
                .orElseThrow();
    }

    private double right(List<SceneNode> left) {
        return left.stream()
                .mapToDouble(
                        node ->
                                isWhole(node)
                                        ? node.bounds().x() + node.bounds().width()
                                        : right(node.children()))
                .max()
                .orElseThrow();
    }

    private boolean isWhole(SceneNode node) {
        return chosen.contains(node.id()) || node.children().isEmpty();
    }
}
