// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.Optional;

/** Classes that self has in the expressions of a file, as far as they are certain. */
final class SelfTypes {
    private final Scope scope;
    private final MappingTypes mappings;
    private final ToolTypes tools;
    private final OperationTypes operations;

    SelfTypes(Scope scope, Metamodels metamodels, Node root) {
        this.scope = scope;
        Uses uses = new Uses(scope, root);
        mappings = new MappingTypes(scope, metamodels, uses);
        tools = new ToolTypes(scope, mappings, uses);
        operations = new OperationTypes(mappings, tools);
    }

    /** Self of the expression that a feature of an element holds. */
    Types of(Node node, String feature) {
        if (node.is("ModelOperation") || node.is("SwitchChild")) {
            return operations.context(node);
        }
        if (node.is("TableMapping")) {
            return cells(node, feature);
        }
        if (node.is("EdgeMapping")) {
            return edge(node, feature);
        }
        if (node.is("DiagramElementMapping")) {
            return feature.equals("semanticCandidatesExpression")
                    ? mappings.origins(node)
                    : mappings.of(node);
        }
        if (node.is("RepresentationDescription")) {
            return mappings.of(node);
        }
        if (node.is("AbstractToolDescription")) {
            return feature.equals("elementsToSelect") ? Types.UNKNOWN : tools.head(node);
        }
        if (node.is("DecorationDescription")) {
            return decoration(node);
        }
        if (node.is("MappingFilter")) {
            return feature.equals("semanticConditionExpression")
                    ? mappings.of(scope.references(node, "mappings"))
                    : Types.UNKNOWN;
        }
        if (node.is("OrderedTreeLayout")) {
            return mappings.of(scope.references(node, "nodeMapping"));
        }
        return inherited(node);
    }

    private Types edge(Node edge, String feature) {
        return switch (feature) {
            case "semanticCandidatesExpression" -> Types.any(mappings.hosts(edge), mappings::of);
            case "sourceFinderExpression", "targetFinderExpression" -> mappings.of(edge);
            case "targetExpression" -> mappings.sources(edge);
            default -> mappings.of(edge);
        };
    }

    private Types decoration(Node decoration) {
        if (decoration.is("SemanticBasedDecoration")) {
            return mappings.named(decoration, "domainClass");
        }
        return decoration.is("MappingBasedDecoration")
                ? mappings.of(scope.references(decoration, "mappings"))
                : Types.UNKNOWN;
    }

    private Types cells(Node mapping, String feature) {
        Optional<Types> table = MappingTypes.table(mapping).map(mappings::of);
        return switch (mapping.type().name() + "." + feature) {
            case "LineMapping.semanticCandidatesExpression" -> mappings.origins(mapping);
            case "FeatureColumnMapping.headerLabelExpression",
                            "ElementColumnMapping.semanticCandidatesExpression",
                            "IntersectionMapping.semanticCandidatesExpression" ->
                    table.orElse(Types.UNKNOWN);
            case "FeatureColumnMapping.featureParentExpression" ->
                    MappingTypes.table(mapping).map(mappings::lines).orElse(Types.UNKNOWN);
            case "IntersectionMapping.preconditionExpression" ->
                    mappings.of(scope.references(mapping, "columnMapping"));
            default -> mapping.is("CellUpdater") ? mappings.cells(mapping) : mappings.of(mapping);
        };
    }

    /** Styles look at the elements of their mapping, audits at those of their rule. */
    private Types inherited(Node node) {
        for (Optional<Node> n = node.parent(); n.isPresent(); n = n.get().parent()) {
            Node owner = n.get();
            if (owner.is("DiagramElementMapping")) {
                return mappings.of(owner);
            }
            if (owner.is("FeatureColumnMapping") || owner.is("IntersectionMapping")) {
                return mappings.cells(owner);
            }
            if (owner.is("TableMapping")) {
                // Lines and columns style their headings and their cells.
                return Types.UNKNOWN;
            }
            if (owner.is("ValidationRule")) {
                return tools.rule(owner);
            }
            if (owner.is("RepresentationDescription") || owner.is("AbstractToolDescription")) {
                return Types.UNKNOWN;
            }
        }
        return node.is("ValidationRule") ? tools.rule(node) : Types.UNKNOWN;
    }

    /** Classes whose features an operation or a column names. */
    Types owners(Node node) {
        if (node.is("FeatureColumnMapping")) {
            return mappings.cells(node);
        }
        return node.is("MoveElement")
                ? operations.result(node, "newContainerExpression")
                : operations.context(node);
    }

    /** What an expression of an operation gives. */
    Types result(Node operation, String feature) {
        return operations.result(operation, feature);
    }

    /** Classes that an instance is made of. */
    Types named(Node node, String feature) {
        return mappings.named(node, feature);
    }
}
