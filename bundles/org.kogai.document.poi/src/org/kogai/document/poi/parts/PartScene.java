// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextMeasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a diagram: some nodes with all that is in them, the frames that they lie in, and the
 * nodes of other parts that they are joined to, as empty boxes with a broken line.
 */
final class PartScene {
    /** Width of a neighbour in widths of its name, which becomes larger on the slide. */
    private static final double ROOMY = 1.4;

    /** Ends of connections this many titles apart no longer keep a container high. */
    private static final double FAR = 4;

    private final SceneTree tree;
    private final Set<String> chosen;
    private final Set<String> neighbours;
    private final Set<String> edges;

    /** Containers drawn as high as their titles, where edges that ended further away are led. */
    private final Map<String, Rectangle> closed = new HashMap<>();

    private PartScene(
            SceneTree tree, Set<String> chosen, Set<String> neighbours, Set<String> edges) {
        this.tree = tree;
        this.chosen = chosen;
        this.neighbours = neighbours;
        this.edges = edges;
    }

    /**
     * The part with some of those that its nodes are joined to.
     *
     * @param edges those that are shown besides the edges of the nodes
     */
    static Scene of(SceneTree tree, Set<String> chosen, Set<String> neighbours, Set<String> edges) {
        return InOrder.of(tree, new PartScene(tree, chosen, neighbours, edges).build());
    }

    private Scene build() {
        Scene whole = tree.scene();
        List<SceneNode> nodes = prune(whole.nodes());
        return CompactScene.of(
                Redrawn.scene(
                        whole,
                        whole.width(),
                        whole.height(),
                        nodes,
                        whole.edges().stream()
                                .filter(this::isShown)
                                .map(this::below)
                                .map(this::led)
                                .toList()));
    }

    private SceneEdge led(SceneEdge edge) {
        List<Position> route = ClosedEnds.led(edge.route(), closed.get(edge.target()));
        route = ClosedEnds.reversed(route);
        route = ClosedEnds.led(route, closed.get(edge.source()));
        return Redrawn.edge(edge, ClosedEnds.reversed(route), edge.labels());
    }

    private boolean isShown(SceneEdge edge) {
        boolean source = tree.isWithin(edge.source(), chosen);
        boolean target = tree.isWithin(edge.target(), chosen);
        return edges.contains(edge.id())
                || source && (target || neighbours.contains(edge.target()))
                || target && neighbours.contains(edge.source());
    }

    /** An edge from a container to what is in it begins below the title, which is wider now. */
    private SceneEdge below(SceneEdge edge) {
        boolean nested =
                !edge.source().equals(edge.target())
                        && tree.isWithin(edge.target(), Set.of(edge.source()));
        if (!nested) {
            return edge;
        }
        List<Position> route = new ArrayList<>(edge.route());
        double floor =
                tree.node(edge.source())
                        .label()
                        .map(Label::bounds)
                        .map(title -> title.y() + title.height())
                        .orElse(route.get(0).y());
        while (route.size() > 2 && route.get(1).y() < floor) {
            route.remove(0);
        }
        Position start = route.get(0);
        if (floor < route.get(1).y()) {
            route.set(0, new Position(start.x(), Math.max(start.y(), floor)));
        }
        return Redrawn.edge(edge, route, edge.labels());
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

    /** A neighbour is told by name alone: what it says is on its own slide. */
    private SceneNode neighbour(SceneNode node, List<SceneNode> children) {
        double width = Math.max(1, node.border().width());
        SceneNode broken = copy(node, PartMarks.PAPER, PartMarks.border(width), children);
        if (!node.container()) {
            return named(broken);
        }
        return children.isEmpty() ? closed(broken) : broken;
    }

    /** A container of which nothing is shown is about as high as its title. */
    private SceneNode closed(SceneNode node) {
        Label title = node.label().orElse(null);
        double[] ends = routeEnds(node.id()).mapToDouble(Position::y).sorted().toArray();
        if (title == null || ends.length == 0) {
            return node;
        }
        double height = 2 * (title.bounds().y() - node.bounds().y()) + title.bounds().height();
        double first = ends[0];
        double last = ends[ends.length - 1];
        if (last - first > FAR * height) {
            // As many edges as possible end where they ended.
            first = ends[ends.length / 2];
            last = first;
        }
        return closed(node, title, (first + last) / 2, Math.max(height, last - first + height / 2));
    }

    private SceneNode closed(SceneNode node, Label title, double middle, double height) {
        Rectangle box = node.bounds();
        if (height > box.height()) {
            return node;
        }
        double bottom = box.y() + box.height();
        double top = Math.max(box.y(), Math.min(bottom - height, middle - height / 2));
        double down = top + (height - title.bounds().height()) / 2 - title.bounds().y();
        Rectangle low = new Rectangle(box.x(), top, box.width(), height);
        closed.put(node.id(), low);
        return Redrawn.node(node, low, Optional.of(Moved.label(title, 0, down)), List.of());
    }

    /** Narrow towards the side that all its connections are on. */
    private SceneNode named(SceneNode node) {
        Rectangle box = node.bounds();
        Set<Double> ends = ends(node.id());
        Optional<Label> label = node.label();
        if (ends.size() != 1 || label.filter(it -> it.text().contains("\n")).isEmpty()) {
            return node;
        }
        double end = ends.iterator().next();
        boolean left = Math.abs(end - box.x()) < 1;
        boolean right = Math.abs(end - box.x() - box.width()) < 1;
        if (!left && !right) {
            return node;
        }
        Label old = label.orElseThrow();
        String name = tree.name(node.id()).orElseThrow();
        double width = Math.min(box.width(), ROOMY * TextMeasure.shared().width(name, old.style()));
        double x = left ? box.x() : box.x() + box.width() - width;
        Rectangle narrow = new Rectangle(x, box.y(), width, box.height());
        return Redrawn.node(node, narrow, Optional.of(middle(name, old, narrow)), List.of());
    }

    private Label middle(String name, Label old, Rectangle box) {
        TextBlock text =
                TextMeasure.shared().wrap(name, old.style(), box.width(), tree.scene().language());
        double top = box.center().y() - text.height() / 2;
        List<Label.Line> lines = new ArrayList<>();
        for (TextBlock.Line line : text.lines()) {
            double baseline = top + lines.size() * text.lineHeight() + text.ascent();
            double left = box.center().x() - line.width() / 2;
            lines.add(new Label.Line(line.text(), left, baseline, line.width()));
        }
        Rectangle place = new Rectangle(box.x(), top, box.width(), text.height());
        return new Label(name, lines, old.style(), place, Label.Alignment.CENTER);
    }

    /** Where across the connections shown meet a node. */
    private Set<Double> ends(String id) {
        return routeEnds(id).map(Position::x).collect(Collectors.toSet());
    }

    private Stream<Position> routeEnds(String id) {
        return tree.scene().edges().stream()
                .filter(this::isShown)
                .flatMap(
                        edge ->
                                Stream.concat(
                                        edge.source().equals(id)
                                                ? Stream.of(edge.route().get(0))
                                                : Stream.empty(),
                                        edge.target().equals(id)
                                                ? Stream.of(last(edge.route()))
                                                : Stream.empty()));
    }

    private static Position last(List<Position> route) {
        return route.get(route.size() - 1);
    }

    private SceneNode copy(SceneNode node, Fill fill, Stroke border, List<SceneNode> children) {
        Rectangle frame = Grid.frame(node, children);
        return Redrawn.node(
                node,
                frame,
                fill,
                border,
                node.label()
                        .map(label -> Moved.label(label, 0, frame.y() - node.bounds().y()))
                        .map(label -> over(label, frame, children)),
                children);
    }

    /** A title in the middle of a frame moves to the middle of what is left in it. */
    private Label over(Label label, Rectangle frame, List<SceneNode> children) {
        if (children.isEmpty() || label.alignment() != Label.Alignment.CENTER) {
            return label;
        }
        Rectangle box = label.bounds();
        double least = frame.x() + 4;
        double most = frame.x() + frame.width() - 4 - box.width();
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
