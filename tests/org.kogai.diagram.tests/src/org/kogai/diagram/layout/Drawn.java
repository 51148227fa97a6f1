// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a careful person would not accept in a drawing. */
final class Drawn {
    private Drawn() {}

    /**
     * Overlaps of siblings, children outside their containers, labels of edges on nodes or labels.
     */
    static List<String> overlaps(Scene scene) {
        List<String> found = new ArrayList<>(overlapsOfNodes(scene));
        List<Label> labels = new ArrayList<>();
        scene.edges().forEach(edge -> labels.addAll(edge.labels()));
        for (Label label : labels) {
            leaves(scene.nodes()).stream()
                    .filter(node -> Pins.overlap(node.bounds(), shrunk(label.bounds())))
                    .forEach(node -> found.add(label.text() + " on " + node.alternativeText()));
            labels.stream()
                    .filter(other -> other != label)
                    .filter(other -> Pins.overlap(shrunk(other.bounds()), shrunk(label.bounds())))
                    .forEach(other -> found.add(label.text() + " on label " + other.text()));
        }
        return found;
    }

    static List<String> overlapsOfNodes(Scene scene) {
        List<String> found = new ArrayList<>();
        siblings(scene.nodes(), found);
        return found;
    }

    private static void siblings(List<SceneNode> nodes, List<String> found) {
        for (int i = 0; i < nodes.size(); i++) {
            SceneNode node = nodes.get(i);
            for (int j = i + 1; j < nodes.size(); j++) {
                if (Pins.overlap(node.bounds(), nodes.get(j).bounds())) {
                    found.add(node.alternativeText() + " on " + nodes.get(j).alternativeText());
                }
            }
            for (SceneNode child : node.children()) {
                if (!holds(node.bounds(), child.bounds())) {
                    found.add(child.alternativeText() + " leaves " + node.alternativeText());
                }
                if (Pins.overlap(child.bounds(), node.label().orElseThrow().bounds())) {
                    found.add(child.alternativeText() + " hides a title");
                }
            }
            siblings(node.children(), found);
        }
    }

    private static boolean holds(Rectangle outer, Rectangle inner) {
        double slack = 0.2;
        return inner.x() >= outer.x() - slack
                && inner.y() >= outer.y() - slack
                && inner.x() + inner.width() <= outer.x() + outer.width() + slack
                && inner.y() + inner.height() <= outer.y() + outer.height() + slack;
    }

    private static Rectangle shrunk(Rectangle r) {
        return new Rectangle(r.x() + 1, r.y() + 1, r.width() - 2, r.height() - 2);
    }

    private static List<SceneNode> leaves(List<SceneNode> nodes) {
        List<SceneNode> leaves = new ArrayList<>();
        for (SceneNode node : nodes) {
            if (node.children().isEmpty()) {
                leaves.add(node);
            }
            leaves.addAll(leaves(node.children()));
        }
        return leaves;
    }

    /** Titles of containers that upright stretches of edges run through. */
    static List<String> crossedTitles(Scene scene) {
        List<String> found = new ArrayList<>();
        for (SceneEdge edge : scene.edges()) {
            for (int i = 1; i < edge.route().size(); i++) {
                Position a = edge.route().get(i - 1);
                Position b = edge.route().get(i);
                crossedTitles(scene.nodes(), a, b, found);
            }
        }
        return found;
    }

    private static void crossedTitles(
            List<SceneNode> nodes, Position a, Position b, List<String> found) {
        for (SceneNode node : nodes) {
            Rectangle title = node.label().orElseThrow().bounds();
            if (node.container()
                    && a.x() > title.x()
                    && a.x() < title.x() + title.width()
                    && Math.min(a.y(), b.y()) < title.y()
                    && Math.max(a.y(), b.y()) > title.y() + title.height()) {
                found.add(node.alternativeText());
            }
            crossedTitles(node.children(), a, b, found);
        }
    }

    /** Edges that do not start and end at the sides of their nodes. */
    static List<String> looseEnds(Scene scene) {
        Map<String, Rectangle> bounds = new HashMap<>();
        collect(scene.nodes(), bounds);
        List<String> found = new ArrayList<>();
        for (SceneEdge edge : scene.edges()) {
            Position last = edge.route().get(edge.route().size() - 1);
            Rectangle source = bounds.get(edge.source());
            Rectangle target = bounds.get(edge.target());
            // Between a container and what is in it an edge begins below the title.
            boolean startsRight =
                    isOnSide(source, edge.route().get(0))
                            || holds(source, target) && source.contains(edge.route().get(0));
            boolean endsRight =
                    isOnSide(target, last) || holds(target, source) && target.contains(last);
            if (!startsRight || !endsRight) {
                found.add(edge.alternativeText());
            }
        }
        return found;
    }

    private static void collect(List<SceneNode> nodes, Map<String, Rectangle> bounds) {
        for (SceneNode node : nodes) {
            bounds.put(node.id(), node.bounds());
            collect(node.children(), bounds);
        }
    }

    private static boolean isOnSide(Rectangle b, Position p) {
        double left = p.x() - b.x();
        double top = p.y() - b.y();
        double nearest =
                Math.min(Math.min(left, b.width() - left), Math.min(top, b.height() - top));
        return Math.abs(nearest) < 1;
    }
}
