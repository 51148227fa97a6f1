// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.ModelOperation;
import org.kogai.diagram.description.Place;

import java.util.List;
import java.util.Optional;

/** Reads model operations. */
final class OperationReader {
    private final Scope scope;
    private final Keys keys;

    OperationReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
    }

    /** Body of a tool; several or no operations are reported. */
    Optional<ModelOperation> body(Node tool) {
        return tool.child("initialOperation").flatMap(this::first);
    }

    /** The operation that an initial operation holds. */
    Optional<ModelOperation> first(Node initial) {
        List<Node> first = initial.children("firstModelOperations");
        if (first.size() > 1) {
            scope.report(Problem.error(initial.place(), "operation.one"));
        }
        return first.stream().findFirst().flatMap(this::operation);
    }

    /** The operation of a tool of a table, which holds it itself. */
    Optional<ModelOperation> single(Node tool) {
        return tool.child("firstModelOperation").flatMap(this::operation);
    }

    private List<ModelOperation> children(Node node) {
        return node.children("subModelOperations").stream()
                .flatMap(child -> operation(child).stream())
                .toList();
    }

    private Optional<ModelOperation> operation(Node node) {
        Place place = node.place();
        List<ModelOperation> children = children(node);
        return switch (node.type().name()) {
            case "ChangeContext" ->
                    Optional.of(
                            new ModelOperation.ChangeContext(
                                    place, node.expression("browseExpression"), children));
            case "CreateInstance" ->
                    Optional.of(
                            new ModelOperation.CreateInstance(
                                    place,
                                    node.expression("typeName"),
                                    node.expression("referenceName"),
                                    node.text("variableName"),
                                    children));
            case "SetValue" ->
                    Optional.of(
                            new ModelOperation.SetValue(
                                    place,
                                    node.expression("featureName"),
                                    node.expression("valueExpression"),
                                    children));
            case "Unset" ->
                    Optional.of(
                            new ModelOperation.Unset(
                                    place,
                                    node.expression("featureName"),
                                    node.expression("elementExpression"),
                                    children));
            case "MoveElement" ->
                    Optional.of(
                            new ModelOperation.MoveElement(
                                    place,
                                    node.expression("newContainerExpression"),
                                    node.expression("featureName"),
                                    children));
            case "RemoveElement" -> Optional.of(new ModelOperation.RemoveElement(place, children));
            case "DeleteView" -> Optional.of(new ModelOperation.DeleteView(place, children));
            case "CreateView", "CreateEdgeView" -> view(node, children);
            case "For" ->
                    Optional.of(
                            new ModelOperation.For(
                                    place,
                                    node.expression("expression"),
                                    node.text("iteratorName"),
                                    children));
            case "If" ->
                    Optional.of(
                            new ModelOperation.If(
                                    place, node.expression("conditionExpression"), children));
            case "Let" ->
                    Optional.of(
                            new ModelOperation.Let(
                                    place,
                                    node.text("variableName"),
                                    node.expression("valueExpression"),
                                    children));
            case "Switch" -> Optional.of(choice(node));
            default -> {
                scope.report(Problem.error(place, "refused.operation", node.type().name()));
                yield Optional.empty();
            }
        };
    }

    private Optional<ModelOperation> view(Node node, List<ModelOperation> children) {
        Optional<Node> mapping = scope.reference(node, "mapping");
        if (mapping.isEmpty()) {
            scope.report(Problem.error(node.place(), "mapping.missing"));
            return Optional.empty();
        }
        String key = keys.of(mapping.get());
        if (node.is("CreateEdgeView")) {
            return Optional.of(
                    new ModelOperation.CreateEdgeView(
                            node.place(),
                            key,
                            node.expression("containerViewExpression"),
                            node.expression("sourceExpression"),
                            node.expression("targetExpression"),
                            node.text("variableName"),
                            children));
        }
        return Optional.of(
                new ModelOperation.CreateView(
                        node.place(),
                        key,
                        node.expression("containerViewExpression"),
                        node.text("variableName"),
                        children));
    }

    private ModelOperation choice(Node node) {
        List<ModelOperation.Case> cases =
                node.children("cases").stream()
                        .map(
                                c ->
                                        new ModelOperation.Case(
                                                c.expression("conditionExpression"), children(c)))
                        .toList();
        List<ModelOperation> otherwise =
                node.child("default").map(this::children).orElseGet(List::of);
        return new ModelOperation.Switch(node.place(), cases, otherwise);
    }
}
