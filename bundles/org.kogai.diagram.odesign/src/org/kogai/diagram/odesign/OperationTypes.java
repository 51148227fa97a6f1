// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Classes of the elements that model operations run on. */
final class OperationTypes {
    private final MappingTypes mappings;
    private final ToolTypes tools;

    /** Declarations whose values are being looked for: one may name itself. */
    private final Set<Node> open = new HashSet<>();

    OperationTypes(MappingTypes mappings, ToolTypes tools) {
        this.mappings = mappings;
        this.tools = tools;
    }

    /** The element that an operation, or a case of a switch, starts from. */
    Types context(Node node) {
        Node parent = node.parent().orElseThrow();
        if (parent.is("SwitchChild") || parent.is("Switch")) {
            return context(parent);
        }
        if (parent.is("ModelOperation")) {
            return inside(parent);
        }
        return tools.body(Operations.owner(node));
    }

    /** The element that the operations inside an operation start from. */
    private Types inside(Node operation) {
        return switch (operation.type().name()) {
            case "ChangeContext" -> result(operation, "browseExpression");
            case "CreateInstance" -> mappings.named(operation, "typeName");
            case "For" -> result(operation, "expression");
            case "Let" ->
                    operation.text("variableName").equals("self")
                            ? result(operation, "valueExpression")
                            : context(operation);
            default -> context(operation);
        };
    }

    /** What an expression of an operation gives. */
    Types result(Node operation, String feature) {
        String expression = operation.text(feature);
        String name =
                expression.startsWith("var:") ? expression.substring("var:".length()).trim() : "";
        return name.isEmpty() || name.equals("self")
                ? mappings.result(expression, context(operation))
                : variable(Operations.owner(operation), name);
    }

    /** What a variable holds; unknown when several have the name. */
    private Types variable(Node owner, String name) {
        List<Node> found =
                owner.all().filter(n -> Operations.declared(n).equals(Optional.of(name))).toList();
        if (found.size() != 1) {
            return Types.UNKNOWN;
        }
        Node declaration = found.get(0);
        if (!open.add(declaration)) {
            return Types.UNKNOWN;
        }
        Types held = held(owner, declaration);
        open.remove(declaration);
        return held;
    }

    private Types held(Node owner, Node declaration) {
        return switch (declaration.type().name()) {
            case "CreateInstance" -> mappings.named(declaration, "typeName");
            case "For" -> result(declaration, "expression");
            case "Let" -> result(declaration, "valueExpression");
            default ->
                    declaration.parent().filter(p -> p == owner).isPresent()
                            ? tools.variable(owner, declaration)
                            : Types.UNKNOWN;
        };
    }
}
