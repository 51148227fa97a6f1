// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.common.util.URI;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** EMF fragment paths of a specification file (reference 1.4). */
final class Fragments {
    /** Lists whose elements are named, not numbered, by the class that holds them. */
    private static final Set<String> KEYED =
            Set.of(
                    "Group.ownedViewpoints",
                    "Group.userColorsPalettes",
                    "UserColorsPalette.entries",
                    "Viewpoint.ownedRepresentations",
                    "Viewpoint.ownedRepresentationExtensions",
                    "Viewpoint.ownedTemplates",
                    "ValidationSet.ownedRules",
                    "DiagramDescription.filters",
                    "DiagramDescription.additionalLayers",
                    "DiagramDescription.nodeMappings",
                    "DiagramDescription.edgeMappings",
                    "DiagramDescription.edgeMappingImports",
                    "DiagramDescription.containerMappings",
                    "DiagramExtensionDescription.layers",
                    "Layer.nodeMappings",
                    "Layer.edgeMappings",
                    "Layer.edgeMappingImports",
                    "Layer.containerMappings",
                    "AbstractNodeMapping.borderedNodeMappings",
                    "ContainerMapping.subNodeMappings",
                    "ContainerMapping.subContainerMappings",
                    "ToolSection.ownedTools",
                    "ToolSection.subSections",
                    "DecorationDescriptionsSet.decorationDescriptions",
                    "TableDescription.ownedLineMappings",
                    "EditionTableDescription.ownedColumnMappings",
                    "LineMapping.ownedSubLines");

    private Fragments() {}

    /** Whether names of this list are keys. */
    static boolean isKeyed(SchemaClass holder, String feature) {
        return KEYED.stream()
                .anyMatch(key -> key.endsWith("." + feature) && holder.is(key.split("\\.")[0]));
    }

    /** Path of an element from the root. */
    static String path(Node node) {
        if (node.parent().isEmpty()) {
            return "/";
        }
        Node parent = node.parent().get();
        int number = parent.children(node.feature()).indexOf(node);
        return path(parent, node, node.name(), number);
    }

    /** Path of an element with this name and number, which need not be in its parent yet. */
    static String path(Node parent, Node node, String name, int number) {
        String prefix = parent.parent().isEmpty() ? "/" : path(parent);
        return prefix + "/@" + node.feature() + suffix(parent, node, name, number);
    }

    private static String suffix(Node parent, Node node, String name, int number) {
        boolean many =
                parent.type()
                        .feature(node.feature())
                        .map(SchemaClass.Feature::many)
                        .orElse(Boolean.FALSE);
        if (!many) {
            return "";
        }
        if (isKeyed(parent.type(), node.feature()) && !name.isEmpty()) {
            return "[name='" + URI.encodeSegment(name, false) + "']";
        }
        return "." + number;
    }

    /** The element at a path, in the named or in the numbered form. */
    static Optional<Node> resolve(Node root, String path) {
        if (path.equals("/") || path.equals("//")) {
            return Optional.of(root);
        }
        if (!path.startsWith("//@")) {
            return Optional.empty();
        }
        Optional<Node> current = Optional.of(root);
        for (String step : steps(path.substring(3))) {
            current = current.flatMap(node -> step(node, step));
        }
        return current;
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        int start = 0;
        int end = next(path, start);
        while (end >= 0) {
            steps.add(path.substring(start, end));
            start = end + 2;
            end = next(path, start);
        }
        steps.add(path.substring(start));
        return steps;
    }

    /** Start of the next step; a quoted name holds no step. */
    private static int next(String path, int start) {
        boolean quoted = false;
        for (int i = start; i < path.length() - 1; i++) {
            if (path.charAt(i) == '\'') {
                quoted = !quoted;
            } else if (!quoted && path.startsWith("/@", i)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Node> step(Node node, String step) {
        int bracket = step.indexOf('[');
        if (bracket >= 0) {
            int from = step.indexOf('\'', bracket);
            int to = step.lastIndexOf('\'');
            if (from < 0 || to <= from) {
                return Optional.empty();
            }
            String name = URI.decode(step.substring(from + 1, to));
            return node.children(step.substring(0, bracket)).stream()
                    .filter(child -> child.name().equals(name))
                    .findFirst();
        }
        int dot = step.indexOf('.');
        List<Node> list = node.children(dot < 0 ? step : step.substring(0, dot));
        int index = dot < 0 ? 0 : index(step.substring(dot + 1));
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static int index(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
