// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys of the mappings and tools of one diagram: the name where it is unique, else the path.
 *
 * <p>A diagram may refer to mappings and tools of other diagrams of the file; they get keys too.
 */
final class Keys {
    private final String mappings;
    private final Map<Node, String> keys = new LinkedHashMap<>();
    private final Map<Node, String> layers = new LinkedHashMap<>();

    Keys(Scope scope, Node diagram) {
        this(scope, diagram, "DiagramElementMapping");
    }

    /**
     * Keys of a representation.
     *
     * @param mappings class of its mappings
     */
    Keys(Scope scope, Node diagram, String mappings) {
        this.mappings = mappings;
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(diagram));
        while (!waiting.isEmpty()) {
            for (Node node : waiting.remove().all().toList()) {
                if (isKeyed(node)) {
                    found.add(node);
                }
                for (SchemaClass.Feature feature : node.type().features()) {
                    if (feature.kind() == SchemaClass.Kind.REFERENCE && isKeyed(feature)) {
                        for (Node target : scope.references(node, feature.name())) {
                            if (isKeyed(target) && isOutside(target, diagram, found)) {
                                waiting.add(target);
                                found.add(target);
                            }
                        }
                    }
                }
            }
        }
        name(found, mappings);
        name(found, "AbstractToolDescription");
        found.forEach(node -> layer(node, diagram).ifPresent(l -> layers.put(node, l)));
    }

    private static boolean isOutside(Node target, Node diagram, Set<Node> found) {
        return !found.contains(target) && !isBelow(target, diagram);
    }

    private static boolean isBelow(Node node, Node ancestor) {
        for (Optional<Node> n = Optional.of(node); n.isPresent(); n = n.get().parent()) {
            if (n.get() == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> layer(Node node, Node diagram) {
        if (!isBelow(node, diagram)) {
            return Optional.empty();
        }
        Optional<Node> layer = Optional.of(node);
        while (layer.isPresent() && !layer.get().is("Layer")) {
            layer = layer.get().parent();
        }
        return layer.map(Node::name);
    }

    private boolean isKeyed(Node node) {
        return node.is(mappings) || node.is("AbstractToolDescription");
    }

    private boolean isKeyed(SchemaClass.Feature feature) {
        return Schema.SIRIUS
                .named(feature.type())
                .filter(
                        c ->
                                c.is(mappings)
                                        || c.is("ToolEntry")
                                        || c.is("RepresentationElementMapping"))
                .isPresent();
    }

    private void name(Set<Node> found, String className) {
        Map<String, Integer> uses = new HashMap<>();
        List<Node> nodes = found.stream().filter(n -> n.is(className)).toList();
        nodes.forEach(n -> uses.merge(n.name(), 1, Integer::sum));
        for (Node node : nodes) {
            boolean unique = !node.name().isEmpty() && uses.get(node.name()) == 1;
            keys.put(node, unique ? node.name() : node.place().path());
        }
    }

    String of(Node node) {
        return keys.getOrDefault(node, node.place().path());
    }

    List<String> of(List<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }

    Optional<String> of(Optional<Node> node) {
        return node.map(this::of);
    }

    /** Name of the layer that holds a mapping, empty when it is not of this diagram. */
    String layer(Node node) {
        return layers.getOrDefault(node, "");
    }

    /** All mappings or tools in file order. */
    List<Node> all(String className) {
        return keys.keySet().stream().filter(n -> n.is(className)).toList();
    }
}
