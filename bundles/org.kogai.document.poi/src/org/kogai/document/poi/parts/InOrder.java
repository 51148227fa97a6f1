// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts stretches of a diagram that lie below each other and have nothing to do with each other in
 * the order of the model: a layout lays them as it finds room.
 */
final class InOrder {
    private final SceneTree tree;
    private final Scene scene;

    private InOrder(SceneTree tree, Scene scene) {
        this.tree = tree;
        this.scene = scene;
    }

    static Scene of(SceneTree tree, Scene scene) {
        return new InOrder(tree, scene).scene();
    }

    /** A stretch between two heights. */
    private record Stretch(double top, double bottom, List<SceneNode> nodes) {}

    private Scene scene() {
        List<Stretch> stretches = stretches();
        List<Stretch> ordered =
                stretches.stream().sorted(Comparator.comparing(this::first, tree.order())).toList();
        if (ordered.equals(stretches) || isJoined(stretches)) {
            return scene;
        }
        List<SceneNode> nodes = new ArrayList<>();
        List<SceneEdge> edges = new ArrayList<>();
        double top = stretches.get(0).top();
        for (int i = 0; i < ordered.size(); i++) {
            double down = top - ordered.get(i).top();
            Scene moved = Moved.by(alone(ordered.get(i)), 0, down);
            nodes.addAll(moved.nodes());
            edges.addAll(moved.edges());
            top += ordered.get(i).bottom() - ordered.get(i).top();
            if (i + 1 < stretches.size()) {
                top += stretches.get(i + 1).top() - stretches.get(i).bottom();
            }
        }
        return Redrawn.scene(scene, scene.width(), scene.height(), nodes, edges);
    }

    /** What lies at the same height, top down. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        List<SceneNode> sorted =
                scene.nodes().stream()
                        .sorted(Comparator.comparingDouble(node -> node.bounds().y()))
                        .toList();
        for (SceneNode node : sorted) {
            Rectangle box = node.bounds();
            double bottom = box.y() + box.height();
            int last = stretches.size() - 1;
            if (last < 0 || box.y() > stretches.get(last).bottom()) {
                stretches.add(new Stretch(box.y(), bottom, List.of(node)));
            } else {
                Stretch before = stretches.get(last);
                List<SceneNode> nodes = new ArrayList<>(before.nodes());
                nodes.add(node);
                stretches.set(
                        last, new Stretch(before.top(), Math.max(before.bottom(), bottom), nodes));
            }
        }
        return stretches;
    }

    private String first(Stretch stretch) {
        return stretch.nodes().stream().map(SceneNode::id).min(tree.order()).orElseThrow();
    }

    private Scene alone(Stretch stretch) {
        Set<String> ids = ids(stretch);
        List<SceneEdge> edges =
                scene.edges().stream().filter(edge -> ids.contains(edge.source())).toList();
        return Redrawn.scene(scene, scene.width(), scene.height(), stretch.nodes(), edges);
    }

    /** Whether an edge leads from one to another, or leaves its own on the way. */
    private boolean isJoined(List<Stretch> stretches) {
        return !scene.edges().stream()
                .allMatch(edge -> stretches.stream().anyMatch(stretch -> holds(stretch, edge)));
    }

    private static boolean holds(Stretch stretch, SceneEdge edge) {
        Set<String> ids = ids(stretch);
        return ids.contains(edge.source())
                && ids.contains(edge.target())
                && edge.route().stream()
                        .allMatch(at -> at.y() >= stretch.top() && at.y() <= stretch.bottom());
    }

    private static Set<String> ids(Stretch stretch) {
        return stretch.nodes().stream().flatMap(SceneTree::all).collect(Collectors.toSet());
    }
}
