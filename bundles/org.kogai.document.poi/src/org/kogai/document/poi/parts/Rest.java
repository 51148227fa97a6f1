// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.SceneEdge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Connections that no part of a diagram shows, such as those between frames that were divided: they
 * come into a part that shows an end and has room, else their ends stand in a part of their own.
 */
final class Rest {
    private final SceneTree tree;
    private final SlideRoom room;

    Rest(SceneTree tree, SlideRoom room) {
        this.tree = tree;
        this.room = room;
    }

    List<Part> shown(List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        for (SceneEdge edge : tree.scene().edges()) {
            if (all.stream().noneMatch(part -> shows(part, edge.id()))) {
                show(edge, all);
            }
        }
        return all;
    }

    private static boolean shows(Part part, String edge) {
        return part.scene().edges().stream().anyMatch(shown -> shown.id().equals(edge));
    }

    private void show(SceneEdge edge, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).nodes().isEmpty() || meets(parts.get(i), edge)) {
                Part with = parts.get(i).with(tree, edge.id());
                if (room.shows(with.scene())) {
                    parts.set(i, with);
                    return;
                }
            }
        }
        parts.add(Part.of(tree, Set.of(), Set.of(), Set.of()).with(tree, edge.id()));
    }

    /** Whether an end of an edge stands in a part. */
    private boolean meets(Part part, SceneEdge edge) {
        Set<String> shown =
                part.scene().nodes().stream().flatMap(SceneTree::all).collect(Collectors.toSet());
        return tree.ends(edge.id()).stream().anyMatch(shown::contains);
    }
}
