// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Titles of containers that edges run through on their way to what is inside. They are drawn above
 * the edges on a plate in the colour of the container, so that they stay readable.
 */
final class CrossedTitles {
    private final Set<SceneNode> nodes = Collections.newSetFromMap(new IdentityHashMap<>());

    CrossedTitles(Scene scene) {
        if (!scene.edges().isEmpty()) {
            collect(scene.nodes(), scene.edges());
        }
    }

    private void collect(List<SceneNode> candidates, List<SceneEdge> edges) {
        for (SceneNode node : candidates) {
            if (node.container() && node.label().isPresent()) {
                Rectangle title = Plates.of(node.label().get());
                if (edges.stream().anyMatch(edge -> crosses(edge.route(), title))) {
                    nodes.add(node);
                }
            }
            collect(node.children(), edges);
        }
    }

    private static boolean crosses(List<Position> route, Rectangle r) {
        for (int i = 1; i < route.size(); i++) {
            Position a = route.get(i - 1);
            Position b = route.get(i);
            if (Math.max(a.x(), b.x()) > r.x()
                    && Math.min(a.x(), b.x()) < r.x() + r.width()
                    && Math.max(a.y(), b.y()) > r.y()
                    && Math.min(a.y(), b.y()) < r.y() + r.height()) {
                return true;
            }
        }
        return false;
    }

    boolean contains(SceneNode node) {
        return nodes.contains(node);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }
}
