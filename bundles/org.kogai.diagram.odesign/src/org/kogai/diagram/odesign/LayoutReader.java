// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Layout;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads layouts. */
final class LayoutReader {
    private final Scope scope;
    private final Keys keys;

    LayoutReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
    }

    Layout read(Node node) {
        if (node.is("OrderedTreeLayout")) {
            return new Layout.OrderedTree(
                    node.expression("childrenExpression"),
                    keys.of(scope.references(node, "nodeMapping")));
        }
        if (node.is("CompositeLayout")) {
            return new Layout.Composite(scope.integer(node, "padding"), node.text("direction"));
        }
        return new Layout.Custom(
                node.text("id"),
                node.children("layoutOptions").stream().map(this::option).toList());
    }

    private Layout.Option option(Node node) {
        String value =
                switch (node.type().name()) {
                    case "EnumLayoutOption", "EnumSetLayoutOption" ->
                            Stream.concat(
                                            node.children("value").stream(),
                                            node.children("values").stream())
                                    .map(Node::name)
                                    .collect(Collectors.joining(" "));
                    default -> node.text("value");
                };
        return new Layout.Option(node.text("id"), value, node.texts("targets"));
    }
}
