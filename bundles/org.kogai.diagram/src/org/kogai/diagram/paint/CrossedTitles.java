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
            collect(scene.nodes(), new Segments(scene));
        }
    }

    private void collect(List<SceneNode> candidates, Segments edges) {
        for (SceneNode node : candidates) {
            if (node.container() && node.label().isPresent()) {
                Rectangle title = Plates.of(node.label().get());
                if (edges.cross(title)) {
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
