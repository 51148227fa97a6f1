// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two parts of a diagram on one slide that have no node in common. */
final class Neighbours {
    private static final double GAP = 24;

    private Neighbours() {}

    /** The second to the right of the first, and below it; nothing when they share a node. */
    static Stream<Scene> of(Scene first, Scene second) {
        if (!Collections.disjoint(ids(first), ids(second))) {
            return Stream.empty();
        }
        Scene right = Moved.by(second, first.width() + GAP, 0);
        Scene below = Moved.by(second, 0, first.height() + GAP);
        return Stream.of(
                both(first, right, right.width(), Math.max(first.height(), second.height())),
                both(first, below, Math.max(first.width(), second.width()), below.height()));
    }

    private static Set<String> ids(Scene scene) {
        Set<String> ids = new HashSet<>();
        scene.nodes().forEach(node -> collect(node, ids));
        return ids;
    }

    private static void collect(SceneNode node, Set<String> ids) {
        ids.add(node.id());
        node.children().forEach(child -> collect(child, ids));
    }

    private static Scene both(Scene first, Scene second, double width, double height) {
        return Redrawn.scene(
                first,
                width,
                height,
                joined(first.nodes(), second.nodes()),
                joined(first.edges(), second.edges()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
