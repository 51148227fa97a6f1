// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of a file name a mapping or a tool. */
final class Uses {
    private static final Set<String> REUSES =
            Set.of(
                    "reusedMappings",
                    "reusedNodeMappings",
                    "reusedContainerMappings",
                    "reusedBorderedNodeMappings",
                    "reusedLineMappings",
                    "reusedSubLines");

    private static final Set<String> TOOLS =
            Set.of(
                    "deletionDescription",
                    "labelDirectEdit",
                    "reconnections",
                    "dropDescriptions",
                    "doubleClickDescription",
                    "pasteDescriptions");

    private final Map<Node, Set<Node>> reusing = new HashMap<>();
    private final Map<Node, Set<Node>> using = new HashMap<>();

    Uses(Scope scope, Node root) {
        for (Node node : root.all().toList()) {
            REUSES.forEach(feature -> note(scope, node, feature, reusing));
            TOOLS.forEach(feature -> note(scope, node, feature, using));
        }
    }

    private static void note(Scope scope, Node node, String feature, Map<Node, Set<Node>> to) {
        if (node.has(feature)) {
            for (Node target : scope.references(node, feature)) {
                to.computeIfAbsent(target, t -> new LinkedHashSet<>()).add(node);
            }
        }
    }

    /** Layers and mappings that take a mapping from elsewhere. */
    List<Node> reusing(Node mapping) {
        return List.copyOf(reusing.getOrDefault(mapping, Set.of()));
    }

    /** Mappings and diagrams that name a tool. */
    List<Node> using(Node tool) {
        return List.copyOf(using.getOrDefault(tool, Set.of()));
    }
}
