// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Children of a box that edges connect with each other, directly or over others.
 *
 * @param boxes the children, in their order
 * @param lines the edges between them and between what is in them
 */
record Component(List<Box> boxes, List<Line> lines) {
    /**
     * Connected children of a box; a child that no edge connects is in none.
     *
     * @return components in the order of their first children
     */
    static List<Component> of(LayoutGraph graph, Box owner) {
        List<Line> lines = graph.linesOf(owner);
        Map<Box, Integer> index = new IdentityHashMap<>();
        owner.children.forEach(child -> index.put(child, index.size()));
        // The owner may be an end itself: it is the last one.
        index.put(owner, index.size());
        int[] parents = new int[index.size()];
        Arrays.setAll(parents, i -> i);
        boolean[] connected = new boolean[parents.length];
        for (Line line : lines) {
            int source = index.get(childOf(owner, line.source));
            int target = index.get(childOf(owner, line.target));
            connected[source] = true;
            connected[target] = true;
            parents[find(parents, source)] = find(parents, target);
        }
        Map<Integer, Component> components = new LinkedHashMap<>();
        for (Box child : owner.children) {
            int i = index.get(child);
            if (connected[i]) {
                of(components, find(parents, i)).boxes.add(child);
            }
        }
        for (Line line : lines) {
            int root = find(parents, index.get(childOf(owner, line.source)));
            of(components, root).lines.add(line);
        }
        return List.copyOf(components.values());
    }

    private static Component of(Map<Integer, Component> components, int root) {
        return components.computeIfAbsent(
                root, key -> new Component(new ArrayList<>(), new ArrayList<>()));
    }

    /** All children of a box and all its edges as one, connected or not. */
    static Component whole(LayoutGraph graph, Box owner) {
        return new Component(List.copyOf(owner.children), graph.linesOf(owner));
    }

    /** Several as one. */
    static Component joined(List<Component> components) {
        return new Component(
                components.stream().flatMap(one -> one.boxes.stream()).toList(),
                components.stream().flatMap(one -> one.lines.stream()).toList());
    }

    private static Box childOf(Box owner, Box end) {
        Box box = LayoutGraph.host(end);
        while (box != owner && box.parent != owner) {
            box = box.parent;
        }
        return box;
    }

    private static int find(int[] parents, int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
