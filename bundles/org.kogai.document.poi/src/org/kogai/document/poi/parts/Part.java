// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Nodes of a diagram and the scene that shows them.
 *
 * @param edges those shown besides, which are joined to none of the nodes or to too many others
 */
record Part(Set<String> nodes, Set<String> neighbours, Set<String> edges, Scene scene) {
    static Part of(SceneTree tree, Set<String> nodes, Set<String> neighbours, Set<String> edges) {
        return new Part(nodes, neighbours, edges, PartScene.of(tree, nodes, neighbours, edges));
    }

    /** The same with one more connection and its ends. */
    Part with(SceneTree tree, String edge) {
        Set<String> edges = union(this.edges, Set.of(edge));
        Set<String> ends = new LinkedHashSet<>(tree.ends(edge));
        ends.removeIf(end -> tree.isWithin(end, nodes) || tree.hasWithin(end, nodes));
        return of(tree, nodes, union(neighbours, ends), edges);
    }

    static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
