// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks diagrams, mappings and styles. */
final class StructureCheck {
    /** Colours of styles by class; each must be written (house rule 2). */
    private static final Map<String, List<String>> COLORS =
            Map.of(
                    "BasicLabelStyleDescription", List.of("labelColor"),
                    "BorderedStyleDescription", List.of("borderColor"),
                    "SquareDescription", List.of("color"),
                    "LozengeNodeDescription", List.of("color"),
                    "EllipseNodeDescription", List.of("color"),
                    "NoteDescription", List.of("color"),
                    "BundledImageDescription", List.of("color"),
                    "DotDescription", List.of("backgroundColor"),
                    "FlatContainerStyleDescription", List.of("backgroundColor", "foregroundColor"),
                    "EdgeStyleDescription", List.of("strokeColor"));

    /** Features that name mappings held elsewhere, by the feature that holds such mappings. */
    private static final Map<String, String> REUSED =
            Map.of(
                    "subNodeMappings", "reusedNodeMappings",
                    "subContainerMappings", "reusedContainerMappings",
                    "borderedNodeMappings", "reusedBorderedNodeMappings");

    private final Scope scope;

    StructureCheck(Scope scope) {
        this.scope = scope;
    }

    void check(Node node) {
        if (node.is("DiagramDescription")) {
            if (!node.has("metamodel")) {
                scope.report(Problem.warning(node.place(), "metamodel.missing", node.name()));
            }
        }
        if (node.is("AbstractNodeMapping")) {
            nodeMapping(node);
        }
        if (node.is("EdgeMapping")) {
            edgeMapping(node);
        }
        if (node.is("MappingFilter")) {
            filter(node);
        }
        colors(node);
    }

    private void nodeMapping(Node node) {
        boolean reusesItself = contains(node, node, new HashSet<>());
        if (node.text("semanticCandidatesExpression").isBlank()) {
            boolean inside = !node.parent().filter(p -> p.is("Layer")).isPresent();
            if (reusesItself) {
                scope.report(Problem.error(node.place(), "candidates.recursive", node.name()));
            } else if (inside) {
                scope.report(Problem.warning(node.place(), "candidates.missing", node.name()));
            }
        }
        if (isStack(node)) {
            stack(node);
        }
    }

    /** Whether views of a mapping may lie in views of another, at any depth. */
    private boolean contains(Node from, Node goal, Set<Node> seen) {
        List<Node> inside = new ArrayList<>(all(from, "subContainerMappings"));
        inside.addAll(all(from, "borderedNodeMappings"));
        return inside.stream()
                .anyMatch(next -> next == goal || seen.add(next) && contains(next, goal, seen));
    }

    /** Mappings that a mapping holds under this feature and those that it reuses. */
    private List<Node> all(Node mapping, String feature) {
        List<Node> all = new ArrayList<>(mapping.children(feature));
        if (mapping.type().feature(REUSED.get(feature)).isPresent()) {
            all.addAll(scope.references(mapping, REUSED.get(feature)));
        }
        return all;
    }

    private static boolean isStack(Node node) {
        return node.is("ContainerMapping") && node.text("childrenPresentation").endsWith("Stack");
    }

    private void stack(Node node) {
        List<Node> regions = all(node, "subContainerMappings");
        if (regions.isEmpty()) {
            scope.report(Problem.error(node.place(), "stack.empty", node.name()));
        }
        regions.forEach(this::region);
    }

    private void region(Node region) {
        boolean hasNodes =
                !all(region, "subNodeMappings").isEmpty()
                        && region.text("childrenPresentation").equals("FreeForm");
        if (hasNodes || !all(region, "borderedNodeMappings").isEmpty()) {
            scope.report(Problem.error(region.place(), "stack.nodes", region.name()));
        }
        List<Node> styles = new ArrayList<>(region.children("style"));
        region.children("conditionnalStyles").forEach(c -> styles.addAll(c.children("style")));
        for (Node style : styles) {
            if (style.is("ShapeContainerStyleDescription")) {
                scope.report(Problem.error(style.place(), "stack.style", region.name()));
            }
        }
    }

    /** Views of regions cannot be filtered alone. */
    private void filter(Node filter) {
        for (Node mapping : scope.references(filter, "mappings")) {
            if (mapping.parent().filter(StructureCheck::isStack).isPresent()) {
                scope.report(
                        Problem.error(
                                filter.place().at("mappings"), "stack.filter", mapping.name()));
            }
        }
    }

    private void edgeMapping(Node node) {
        if (reaches(node, node, new HashSet<>())) {
            scope.report(Problem.error(node.place(), "edge.cycle", node.name()));
        }
    }

    private boolean reaches(Node from, Node goal, Set<Node> seen) {
        for (String end : List.of("sourceMapping", "targetMapping")) {
            for (Node next : scope.references(from, end)) {
                if (next == goal
                        || next.is("EdgeMapping") && seen.add(next) && reaches(next, goal, seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void colors(Node node) {
        COLORS.forEach(
                (type, features) -> {
                    if (node.is(type)) {
                        features.forEach(feature -> color(node, feature));
                    }
                });
    }

    private void color(Node node, String feature) {
        if (!node.has(feature)) {
            scope.report(Problem.warning(node.place().at(feature), "color.missing", feature));
        }
    }
}
