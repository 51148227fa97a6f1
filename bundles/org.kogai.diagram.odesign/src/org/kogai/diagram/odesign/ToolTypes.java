// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Classes of the elements that tools start from and that their variables hold. */
final class ToolTypes {
    private final Scope scope;
    private final MappingTypes mappings;
    private final Uses uses;

    ToolTypes(Scope scope, MappingTypes mappings, Uses uses) {
        this.scope = scope;
        this.mappings = mappings;
        this.uses = uses;
    }

    /** Self of the body of a tool, an initial operation of a diagram or a fix. */
    Types body(Node owner) {
        if (owner.is("TableTool")) {
            return table(owner);
        }
        return switch (owner.type().name()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> clicked(owner);
            case "EdgeCreationDescription" -> sources(owner);
            case "DiagramDescription" -> mappings.of(owner);
            case "ValidationFix" -> owner.parent().map(this::rule).orElse(Types.UNKNOWN);
            case "DeleteElementDescription",
                            "DirectEditLabel",
                            "ReconnectEdgeDescription",
                            "ContainerDropDescription",
                            "PasteDescription" ->
                    mappings.of(uses.using(owner));
            default -> Types.UNKNOWN;
        };
    }

    /** Elements that a rule checks; views for rules of views. */
    Types rule(Node rule) {
        return rule.is("SemanticValidationRule")
                ? mappings.named(rule, "targetClass")
                : Types.UNKNOWN;
    }

    /** Self of the precondition and of other expressions that a tool holds itself. */
    Types head(Node tool) {
        return switch (tool.type().name()) {
            case "ContainerDropDescription" -> dropped(tool);
            case "DoubleClickDescription" -> mappings.of(scope.references(tool, "mappings"));
            case "CreateCellTool", "DeleteLineTool", "DeleteColumnTool" -> Types.UNKNOWN;
            default -> body(tool);
        };
    }

    /** What a variable that a tool declares holds. */
    Types variable(Node tool, Node variable) {
        if (tool.is("TableTool")) {
            return tableVariable(tool, variable.name());
        }
        return switch (tool.type().name() + "." + variable.feature()) {
            case "NodeCreationDescription.variable", "ContainerCreationDescription.variable" ->
                    clicked(tool);
            case "EdgeCreationDescription.sourceVariable" -> sources(tool);
            case "EdgeCreationDescription.targetVariable" -> targets(tool);
            case "DeleteElementDescription.element", "ReconnectEdgeDescription.element" ->
                    body(tool);
            case "ReconnectEdgeDescription.source", "ReconnectEdgeDescription.target" ->
                    Types.any(uses.using(tool), mappings::ends);
            case "ContainerDropDescription.element" -> dropped(tool);
            case "ContainerDropDescription.newContainer", "PasteDescription.container" ->
                    body(tool);
            case "DoubleClickDescription.element" -> head(tool);
            default -> Types.UNKNOWN;
        };
    }

    /** Elements where a creation tool may be clicked. */
    private Types clicked(Node tool) {
        String feature = tool.is("NodeCreationDescription") ? "nodeMappings" : "containerMappings";
        List<Node> hosts = new ArrayList<>(scope.references(tool, "extraMappings"));
        for (Node mapping : scope.references(tool, feature)) {
            hosts.addAll(mappings.hosts(mapping));
        }
        return mappings.of(hosts);
    }

    private Types sources(Node tool) {
        return ends(tool, "sourceMapping", "extraSourceMappings");
    }

    private Types targets(Node tool) {
        return ends(tool, "targetMapping", "extraTargetMappings");
    }

    private Types ends(Node tool, String feature, String extra) {
        List<Node> ends = new ArrayList<>(scope.references(tool, extra));
        for (Node edge : scope.references(tool, "edgeMappings")) {
            ends.addAll(scope.references(edge, feature));
        }
        return mappings.of(ends);
    }

    /** What comes from the explorer may be anything. */
    private Types dropped(Node tool) {
        String source = tool.text("dragSource");
        return source.isEmpty() || source.equals("DIAGRAM")
                ? mappings.of(scope.references(tool, "mappings"))
                : Types.UNKNOWN;
    }

    private Types table(Node tool) {
        Optional<Node> owner = tool.parent();
        return switch (tool.type().name()) {
            case "CreateLineTool", "CreateCrossColumnTool", "DeleteLineTool", "DeleteColumnTool" ->
                    owner.map(mappings::of).orElse(Types.UNKNOWN);
            case "LabelEditTool" -> owner.map(mappings::cells).orElse(Types.UNKNOWN);
            case "CreateCellTool" ->
                    owner.map(o -> mappings.of(scope.references(o, "lineMapping")))
                            .orElse(Types.UNKNOWN);
            default -> Types.UNKNOWN;
        };
    }

    private Types tableVariable(Node tool, String name) {
        Optional<Node> owner = tool.parent();
        boolean crossing = owner.filter(o -> o.is("IntersectionMapping")).isPresent();
        return switch (name) {
            case "root" -> MappingTypes.table(tool).map(mappings::of).orElse(Types.UNKNOWN);
            case "element" -> table(tool);
            case "lineSemantic" ->
                    crossing
                            ? mappings.of(scope.references(owner.get(), "lineMapping"))
                            : MappingTypes.table(tool).map(mappings::lines).orElse(Types.UNKNOWN);
            case "columnSemantic" ->
                    crossing
                            ? mappings.of(scope.references(owner.get(), "columnMapping"))
                            : Types.UNKNOWN;
            default -> Types.UNKNOWN;
        };
    }
}
