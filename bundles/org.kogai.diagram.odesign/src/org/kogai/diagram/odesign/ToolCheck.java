// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks tools: variables, operation, use. */
final class ToolCheck {
    /** Variables of tools by class (reference 2.9). */
    private static final Map<String, List<String>> VARIABLES =
            Map.of(
                    "NodeCreationDescription", List.of("variable", "viewVariable"),
                    "ContainerCreationDescription", List.of("variable", "viewVariable"),
                    "EdgeCreationDescription",
                            List.of(
                                    "sourceVariable",
                                    "targetVariable",
                                    "sourceViewVariable",
                                    "targetViewVariable"),
                    "DeleteElementDescription", List.of("element", "elementView", "containerView"),
                    "ReconnectEdgeDescription",
                            List.of(
                                    "source",
                                    "target",
                                    "sourceView",
                                    "targetView",
                                    "element",
                                    "edgeView"),
                    "ContainerDropDescription",
                            List.of("oldContainer", "newContainer", "element", "newViewContainer"),
                    "DoubleClickDescription", List.of("element", "elementView"),
                    "ToolDescription", List.of("element", "elementView"),
                    "PasteDescription",
                            List.of("container", "containerView", "copiedView", "copiedElement"));

    /** Features of mappings by the class of the tools that they must name (reference 1.5). */
    private static final Map<String, String> USES =
            Map.of(
                    "DeleteElementDescription", "deletionDescription",
                    "DirectEditLabel", "labelDirectEdit",
                    "ReconnectEdgeDescription", "reconnections",
                    "ContainerDropDescription", "dropDescriptions",
                    "DoubleClickDescription", "doubleClickDescription",
                    "PasteDescription", "pasteDescriptions");

    private final Scope scope;
    private Set<Node> used = Set.of();

    /** Features some of whose paths lead nowhere: they may have meant any tool. */
    private Set<String> lost = Set.of();

    private Node usedIn;

    ToolCheck(Scope scope) {
        this.scope = scope;
    }

    void check(Node node) {
        if (!node.is("AbstractToolDescription") || node.is("PopupMenu") || node.is("GroupMenu")) {
            return;
        }
        for (String variable : VARIABLES.getOrDefault(node.type().name(), List.of())) {
            if (node.child(variable).isEmpty()) {
                scope.report(
                        Problem.warning(node.place().at(variable), "variable.missing", variable));
            }
        }
        if (isEmpty(node)) {
            scope.report(Problem.warning(node.place(), "operation.missing", node.name()));
        }
        if (node.is("ContainerDropDescription") && isFromExplorer(node)) {
            scope.report(Problem.error(node.place(), "drop.precondition", node.name()));
        }
        String use = USES.getOrDefault(node.type().name(), "");
        if (!use.isEmpty() && !uses(node).contains(node) && !lost.contains(use)) {
            scope.report(Problem.warning(node.place(), "tool.unused", node.name()));
        }
    }

    /** Tools of tables hold their operation themselves. */
    private static boolean isEmpty(Node tool) {
        if (tool.type().feature("firstModelOperation").isPresent()) {
            return tool.children("firstModelOperation").isEmpty()
                    && !tool.hasSkipped("firstModelOperation");
        }
        return tool.child("initialOperation")
                .filter(
                        i ->
                                !i.children("firstModelOperations").isEmpty()
                                        || i.hasSkipped("firstModelOperations"))
                .isEmpty();
    }

    private static boolean isFromExplorer(Node node) {
        String source = node.text("dragSource");
        return (source.equals("PROJECT_EXPLORER") || source.equals("BOTH"))
                && node.text("precondition").isBlank();
    }

    /** Tools that mappings or diagrams of the file name. */
    private Set<Node> uses(Node tool) {
        Node root = tool;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        if (usedIn != root) {
            usedIn = root;
            used = new HashSet<>();
            lost = new HashSet<>();
            for (Node node : root.all().toList()) {
                for (String feature : USES.values()) {
                    if (node.has(feature)) {
                        List<Node> tools = scope.references(node, feature);
                        used.addAll(tools);
                        int written = node.paths(feature).size() + node.hrefs(feature).size();
                        if (tools.size() < written) {
                            lost.add(feature);
                        }
                    }
                }
            }
        }
        return used;
    }
}
