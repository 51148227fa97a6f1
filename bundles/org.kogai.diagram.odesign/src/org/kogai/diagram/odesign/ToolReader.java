// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Tool;
import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.description.Variable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tools; variables that are left out get the names of Sirius' factory (reference 2.9). */
final class ToolReader {
    private final Scope scope;
    private final Keys keys;
    private final OperationReader operations;

    ToolReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
        this.operations = new OperationReader(scope, keys);
    }

    /** All tools of the diagram by key. */
    Map<String, Tool> read() {
        Map<String, Tool> tools = new LinkedHashMap<>();
        for (Node node : keys.all("AbstractToolDescription")) {
            tool(node).ifPresent(tool -> tools.put(tool.key(), tool));
        }
        return tools;
    }

    private Optional<Tool> tool(Node node) {
        return switch (node.type().name()) {
            case "NodeCreationDescription", "ContainerCreationDescription" ->
                    Optional.of(nodeCreation(node));
            case "EdgeCreationDescription" -> Optional.of(edgeCreation(node));
            case "DeleteElementDescription" ->
                    Optional.of(
                            new Tool.Deletion(
                                    head(node),
                                    variable(node, "element", "element"),
                                    variable(node, "elementView", "elementView"),
                                    variable(node, "containerView", "containerView")));
            case "DirectEditLabel" -> Optional.of(directEdit(node));
            case "ReconnectEdgeDescription" -> Optional.of(reconnect(node));
            case "ContainerDropDescription" -> Optional.of(drop(node));
            case "DoubleClickDescription" ->
                    Optional.of(
                            new Tool.DoubleClick(
                                    head(node),
                                    keys.of(scope.references(node, "mappings")),
                                    variable(node, "element", "element"),
                                    variable(node, "elementView", "elementView")));
            case "ToolDescription" ->
                    Optional.of(
                            new Tool.Generic(
                                    head(node),
                                    variable(node, "element", "element"),
                                    variable(node, "elementView", "elementView")));
            case "OperationAction" ->
                    Optional.of(new Tool.Operation(head(node), variable(node, "view", "views")));
            case "PasteDescription" ->
                    Optional.of(
                            new Tool.Paste(
                                    head(node),
                                    variable(node, "container", "container"),
                                    variable(node, "containerView", "containerView"),
                                    variable(node, "copiedView", "copiedView"),
                                    variable(node, "copiedElement", "copiedElement")));
            case "SelectionWizardDescription", "PaneBasedSelectionWizardDescription" ->
                    Optional.of(selection(node));
            default -> Optional.empty();
        };
    }

    private Tool nodeCreation(Node node) {
        boolean container = node.is("ContainerCreationDescription");
        String mappings = container ? "containerMappings" : "nodeMappings";
        return new Tool.NodeCreation(
                head(node),
                container,
                keys.of(scope.references(node, mappings)),
                keys.of(scope.references(node, "extraMappings")),
                variable(node, "variable", "container"),
                variable(node, "viewVariable", "containerView"));
    }

    private Tool edgeCreation(Node node) {
        return new Tool.EdgeCreation(
                head(node),
                keys.of(scope.references(node, "edgeMappings")),
                keys.of(scope.references(node, "extraSourceMappings")),
                keys.of(scope.references(node, "extraTargetMappings")),
                node.expression("connectionStartPrecondition"),
                variable(node, "sourceVariable", "source"),
                variable(node, "targetVariable", "target"),
                variable(node, "sourceViewVariable", "sourceView"),
                variable(node, "targetViewVariable", "targetView"));
    }

    private Tool directEdit(Node node) {
        Optional<Node> mask = node.child("mask");
        if (mask.isEmpty()) {
            scope.report(Problem.error(node.place(), "mask.missing"));
        }
        return new Tool.DirectEdit(
                head(node),
                mask.map(m -> m.text("mask")).orElse("{0}"),
                node.expression("inputLabelExpression"));
    }

    private Tool reconnect(Node node) {
        Tool.Ends ends =
                switch (node.text("reconnectionKind")) {
                    case "RECONNECT_SOURCE" -> Tool.Ends.SOURCE;
                    case "RECONNECT_BOTH" -> Tool.Ends.BOTH;
                    default -> Tool.Ends.TARGET;
                };
        return new Tool.Reconnect(
                head(node),
                ends,
                variable(node, "source", "source"),
                variable(node, "target", "target"),
                variable(node, "sourceView", "sourceView"),
                variable(node, "targetView", "targetView"),
                variable(node, "element", "element"),
                variable(node, "edgeView", "edgeView"));
    }

    private Tool drop(Node node) {
        String source = node.text("dragSource");
        return new Tool.Drop(
                head(node),
                keys.of(scope.references(node, "mappings")),
                !source.equals("PROJECT_EXPLORER"),
                source.equals("PROJECT_EXPLORER") || source.equals("BOTH"),
                node.flag("moveEdges"),
                variable(node, "oldContainer", "oldSemanticContainer"),
                variable(node, "newContainer", "newSemanticContainer"),
                variable(node, "element", "element"),
                variable(node, "newViewContainer", "newContainerView"));
    }

    private Tool selection(Node node) {
        return new Tool.Selection(
                head(node),
                variable(node, "element", "element"),
                variable(node, "container", "container"),
                variable(node, "containerView", "containerView"),
                node.expression("candidatesExpression"),
                node.flag("multiple"),
                node.is("PaneBasedSelectionWizardDescription"),
                node.text("windowTitle"),
                node.text("message"));
    }

    private ToolHead head(Node node) {
        String icon = node.text("iconPath");
        return new ToolHead(
                keys.of(node),
                node.name(),
                node.text("label"),
                node.text("documentation"),
                icon.isEmpty() ? node.text("icon") : icon,
                node.place(),
                node.expression("precondition"),
                node.expression("elementsToSelect"),
                operations.body(node));
    }

    private static Variable variable(Node tool, String feature, String fallback) {
        Optional<Node> node = tool.child(feature);
        if (node.isEmpty()) {
            return Variable.named(fallback);
        }
        String name = node.get().name();
        return new Variable(name.isEmpty() ? fallback : name, subVariables(node.get()));
    }

    /** A variable that a tool names. */
    static Variable variable(Node variable) {
        return new Variable(variable.name(), subVariables(variable));
    }

    private static List<Variable.SubVariable> subVariables(Node variable) {
        return variable.children("subVariables").stream()
                .map(
                        sub ->
                                new Variable.SubVariable(
                                        sub.name(),
                                        sub.expression("computationExpression"),
                                        subVariables(sub)))
                .toList();
    }
}
