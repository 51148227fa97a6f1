// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in what in a diagram, and what is joined to how many others. */
final class SceneTree {
    private final Scene scene;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> joined = new HashMap<>();
    private final Map<String, SceneNode> nodes = new HashMap<>();
    private final Map<String, Integer> places;

    /**
     * @param places places in the model of the elements that nodes stand for
     */
    SceneTree(Scene scene, Map<String, Integer> places) {
        this.scene = scene;
        this.places = places;
        scene.nodes().forEach(this::index);
        for (SceneEdge edge : scene.edges()) {
            joined.merge(edge.source(), 1, Integer::sum);
            joined.merge(edge.target(), 1, Integer::sum);
        }
    }

    private void index(SceneNode node) {
        nodes.put(node.id(), node);
        for (SceneNode child : node.children()) {
            parents.put(child.id(), node.id());
            index(child);
        }
    }

    Scene scene() {
        return scene;
    }

    /** Nodes in the order of the model, else from the top down and to the right. */
    Comparator<String> order() {
        return Comparator.comparing((String id) -> place(nodes.get(id)))
                .thenComparing(id -> nodes.get(id).bounds().y())
                .thenComparing(id -> nodes.get(id).bounds().x());
    }

    private int place(SceneNode node) {
        return places.getOrDefault(node.element(), Integer.MAX_VALUE);
    }

    /** A node of the diagram. */
    SceneNode node(String id) {
        return nodes.get(id);
    }

    /** Name of a node: the title of a frame, and the first line of what another node says. */
    Optional<String> name(String id) {
        SceneNode node = nodes.get(id);
        return node.label()
                .map(
                        label ->
                                node.container()
                                        ? label.text().replace("\n", " – ")
                                        : label.text().lines().findFirst().orElse(""));
    }

    /** Whether a node is one of these, or lies in one of them. */
    boolean isWithin(String id, Set<String> some) {
        return home(id, some).isPresent();
    }

    /** Which of these a node is or lies in. */
    Optional<String> home(String id, Set<String> some) {
        for (String at = id; at != null; at = parents.get(at)) {
            if (some.contains(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The node that a node lies in and that lies in none, itself when it lies in none. */
    String outermost(String id) {
        String at = id;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }

    /** Whether some of these lie in a node. */
    boolean hasWithin(String id, Set<String> some) {
        return some.stream().anyMatch(inner -> isWithin(inner, Set.of(id)));
    }

    /** The nodes that an edge joins, and those of an edge that it begins or ends at. */
    Set<String> ends(String edge) {
        Set<String> ends = new LinkedHashSet<>();
        for (SceneEdge one : scene.edges()) {
            if (one.id().equals(edge)) {
                for (String end : List.of(one.source(), one.target())) {
                    ends.addAll(nodes.containsKey(end) ? Set.of(end) : ends(end));
                }
            }
        }
        return ends;
    }

    /** A node and all that is in it, by id. */
    static Stream<String> all(SceneNode node) {
        return Stream.concat(
                Stream.of(node.id()), node.children().stream().flatMap(SceneTree::all));
    }

    /**
     * Nodes outside that some are joined to. Of two joined nodes in two parts only the one with
     * more connections is a neighbour, else the part with the centre of a star would show the whole
     * star.
     */
    Set<String> neighbours(Set<String> some) {
        Set<String> neighbours = new HashSet<>();
        for (SceneEdge edge : scene.edges()) {
            neighbour(edge.source(), edge.target(), some).ifPresent(neighbours::add);
            neighbour(edge.target(), edge.source(), some).ifPresent(neighbours::add);
        }
        return neighbours;
    }

    private Optional<String> neighbour(String inside, String outside, Set<String> some) {
        return Optional.of(outside)
                .filter(nodes::containsKey)
                .filter(id -> isWithin(inside, some) && !isWithin(id, some))
                .filter(id -> joined.getOrDefault(id, 0) >= joined.getOrDefault(inside, 0));
    }

    static List<String> ids(List<SceneNode> nodes) {
        return nodes.stream().map(SceneNode::id).toList();
    }
}
