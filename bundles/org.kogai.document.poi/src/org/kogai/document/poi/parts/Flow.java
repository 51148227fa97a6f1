// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.SceneEdge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A diagram that branches, as questions with their answers or acts with the orders under them do:
 * it is divided where it branches, so that each piece keeps what follows from its beginning.
 */
final class Flow {
    /** Share of the nodes that come from one other at most; the rest is repeated. */
    private static final double BRANCHING = 0.75;

    /** Nodes in the order of the model, each with those that follow it. */
    private final Map<String, Set<String>> next = new LinkedHashMap<>();

    private final Map<String, Set<String>> before = new HashMap<>();

    private Flow(SceneTree tree, boolean forwards) {
        for (String node :
                SceneTree.ids(tree.scene().nodes()).stream().sorted(tree.order()).toList()) {
            next.put(node, new LinkedHashSet<>());
            before.put(node, new LinkedHashSet<>());
        }
        for (SceneEdge edge : tree.scene().edges()) {
            Optional<String> source = tree.home(edge.source(), next.keySet());
            Optional<String> target = tree.home(edge.target(), next.keySet());
            if (source.isPresent() && target.isPresent()) {
                String from = forwards ? source.get() : target.get();
                String to = forwards ? target.get() : source.get();
                next.get(from).add(to);
                before.get(to).add(from);
            }
        }
    }

    /** The flow of a diagram, in the direction in which it branches; none for a net. */
    static Optional<Flow> of(SceneTree tree) {
        Flow down = new Flow(tree, true);
        Flow up = new Flow(tree, false);
        Flow flow = up.branching() > down.branching() ? up : down;
        int connections = flow.next.values().stream().mapToInt(Set::size).sum();
        return 2 * connections >= flow.next.size()
                        && flow.branching() >= BRANCHING
                        && flow.isWithoutCircle()
                ? Optional.of(flow)
                : Optional.empty();
    }

    private double branching() {
        long single = before.values().stream().filter(it -> it.size() < 2).count();
        return (double) single / before.size();
    }

    private boolean isWithoutCircle() {
        Map<String, Integer> open = new HashMap<>();
        before.forEach((node, some) -> open.put(node, some.size()));
        List<String> free = new ArrayList<>(next.keySet());
        free.removeIf(node -> open.get(node) > 0);
        for (int i = 0; i < free.size(); i++) {
            for (String node : next.get(free.get(i))) {
                if (open.merge(node, -1, Integer::sum) == 0) {
                    free.add(node);
                }
            }
        }
        return free.size() == next.size();
    }

    boolean has(Collection<String> nodes) {
        return next.keySet().containsAll(nodes);
    }

    /** What the nodes of a part come from and the part does not show. */
    Set<String> sources(Set<String> part) {
        Set<String> sources = new HashSet<>();
        for (String node : part) {
            boolean reached = before.get(node).stream().anyMatch(part::contains);
            if (!reached || !isLast(node)) {
                sources.addAll(before.get(node));
            }
        }
        sources.removeAll(part);
        return sources;
    }

    /** The nodes of a part, those first that nothing in it leads to. */
    List<String> headed(Set<String> part) {
        Comparator<String> reached =
                Comparator.comparing(node -> before.get(node).stream().anyMatch(part::contains));
        return part.stream().sorted(reached).toList();
    }

    private boolean isLast(String node) {
        return next.get(node).isEmpty();
    }

    /**
     * Pieces of a part: the flows in it, else what follows from each of its beginnings, else the
     * beginning and what follows from each of its branches. A last node, such as an answer, is in
     * each piece that leads to it.
     */
    List<Set<String>> pieces(Set<String> part) {
        List<String> heads =
                next.keySet().stream()
                        .filter(part::contains)
                        .filter(node -> before.get(node).stream().noneMatch(part::contains))
                        .toList();
        Set<String> taken = new HashSet<>();
        List<Set<String>> pieces = new ArrayList<>();
        if (heads.size() > 1) {
            heads.forEach(head -> pieces.add(following(head, part, taken)));
            return pieces;
        }
        Set<String> first = new LinkedHashSet<>(heads);
        pieces.add(first);
        for (String branch : next.keySet()) {
            if (part.contains(branch) && next.get(heads.get(0)).contains(branch)) {
                if (isLast(branch)) {
                    first.add(branch);
                } else if (!taken.contains(branch)) {
                    pieces.add(following(branch, part, taken));
                }
            }
        }
        return pieces;
    }

    private Set<String> following(String head, Set<String> part, Set<String> taken) {
        Set<String> following = new LinkedHashSet<>(List.of(head));
        taken.add(head);
        for (String node : next.get(head)) {
            if (part.contains(node) && (isLast(node) || !taken.contains(node))) {
                following.addAll(following(node, part, taken));
            }
        }
        return following;
    }
}
