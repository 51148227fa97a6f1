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
            collect(scene.nodes(), pieces(scene.edges()));
        }
    }

    private static RectangleIndex pieces(List<SceneEdge> edges) {
        RectangleIndex pieces = new RectangleIndex();
        for (SceneEdge edge : edges) {
            List<Position> route = edge.route();
            for (int i = 1; i < route.size(); i++) {
                pieces.add(around(route.get(i - 1), route.get(i)));
            }
        }
        return pieces;
    }

    private static Rectangle around(Position a, Position b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rectangle(x, y, Math.max(a.x(), b.x()) - x, Math.max(a.y(), b.y()) - y);
    }

    private void collect(List<SceneNode> candidates, RectangleIndex edges) {
        for (SceneNode node : candidates) {
            if (node.container() && node.label().isPresent()) {
                Rectangle title = Plates.of(node.label().get());
                if (edges.meet(title)) {
                    nodes.add(node);
                }
            }
            collect(node.children(), edges);
        }
    }

    boolean contains(SceneNode node) {
        return nodes.contains(node);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }
}
