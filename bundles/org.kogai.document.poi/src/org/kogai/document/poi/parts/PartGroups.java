// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.SceneEdge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a part is about: frames with what it shows of them and, where a diagram leads from one thing
 * to the next, beginnings with what follows.
 */
final class PartGroups {
    private final SceneTree tree;
    private final boolean across;
    private final boolean leads;

    /** Other ends of the edges of each node, in the order of the edges. */
    private final Map<String, List<String>> joined = new HashMap<>();

    /**
     * What a part shows below one heading.
     *
     * @param head name of the frame or of the beginning
     * @param members names of what the part shows of it; none where the head says it all
     */
    record Group(String head, List<String> members) {}

    PartGroups(SceneTree tree) {
        this.tree = tree;
        List<SceneEdge> edges = tree.scene().edges();
        for (SceneEdge edge : edges) {
            join(edge.source(), edge.target());
            if (!edge.source().equals(edge.target())) {
                join(edge.target(), edge.source());
            }
        }
        long right = edges.stream().filter(PartGroups::beginsAcross).count();
        this.across = 2 * right > edges.size();
        this.leads =
                2 * edges.size() >= tree.scene().nodes().size()
                        && tree.scene().nodes().stream().allMatch(it -> it.children().isEmpty());
    }

    private void join(String node, String other) {
        joined.computeIfAbsent(node, any -> new ArrayList<>()).add(other);
    }

    private boolean isOuter(String node) {
        return tree.outermost(node).equals(node);
    }

    /** An edge leaves its node in the direction in which the diagram is read. */
    private static boolean beginsAcross(SceneEdge edge) {
        Position start = edge.route().get(0);
        Position next = edge.route().get(1);
        return Math.abs(next.x() - start.x()) > Math.abs(next.y() - start.y());
    }

    /**
     * Groups of a part, in the order of the model.
     *
     * @param shown all nodes on its slide, which also tell what leads to its nodes
     */
    List<Group> of(Set<String> nodes, Set<String> shown) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String node : nodes.stream().sorted(tree.order()).toList()) {
            String head = leads ? beginning(node, shown) : tree.outermost(node);
            Set<String> members = groups.computeIfAbsent(head, any -> new LinkedHashSet<>());
            if (!head.equals(node)) {
                tree.name(node).ifPresent(members::add);
            }
        }
        List<Group> named = new ArrayList<>();
        groups.forEach(
                (head, members) ->
                        tree.name(head)
                                .ifPresent(it -> named.add(new Group(it, List.copyOf(members)))));
        return named.stream().distinct().toList();
    }

    /** What leads to a node at first. */
    private String beginning(String node, Set<String> shown) {
        String at = node;
        Set<String> seen = new HashSet<>();
        while (seen.add(at)) {
            Optional<String> before = before(at).filter(shown::contains).findFirst();
            if (before.isPresent()) {
                at = before.get();
            }
        }
        return at;
    }

    private Stream<String> before(String node) {
        return joined.getOrDefault(node, List.of()).stream()
                .filter(other -> tree.node(other) != null && isOuter(other))
                .filter(other -> place(other) < place(node));
    }

    private double place(String node) {
        Position middle = tree.node(node).bounds().center();
        return across ? middle.x() : middle.y();
    }
}
