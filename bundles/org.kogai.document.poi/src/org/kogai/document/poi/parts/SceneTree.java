// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies in what in a diagram, and what is joined to how many others. */
final class SceneTree {
    private final Scene scene;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> joined = new HashMap<>();
    private final Set<String> nodes;

    SceneTree(Scene scene) {
        this.scene = scene;
        Map<String, SceneNode> all = new HashMap<>();
        scene.nodes().forEach(node -> index(node, all));
        nodes = Set.copyOf(all.keySet());
        for (SceneEdge edge : scene.edges()) {
            joined.merge(edge.source(), 1, Integer::sum);
            joined.merge(edge.target(), 1, Integer::sum);
        }
    }

    private void index(SceneNode node, Map<String, SceneNode> all) {
        all.put(node.id(), node);
        for (SceneNode child : node.children()) {
            parents.put(child.id(), node.id());
            index(child, all);
        }
    }

    Scene scene() {
        return scene;
    }

    boolean isNode(String id) {
        return nodes.contains(id);
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

    /** Whether a node is joined to at least as many others as another one. */
    boolean isHub(String id, String other) {
        return joined.getOrDefault(id, 0) >= joined.getOrDefault(other, 0);
    }

    static List<String> ids(List<SceneNode> nodes) {
        return nodes.stream().map(SceneNode::id).toList();
    }
}
