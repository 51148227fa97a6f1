// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.FilterDescription;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.description.ModelOperation;
import org.kogai.diagram.description.ValidationRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one diagram description. */
final class DiagramReader {
    private final Scope scope;
    private final Node node;
    private final Keys keys;

    DiagramReader(Scope scope, Node node) {
        this.scope = scope;
        this.node = node;
        this.keys = new Keys(scope, node);
    }

    DiagramDescription read(Node viewpoint) {
        return new DiagramDescription(
                viewpoint.name(),
                node.name(),
                node.text("label"),
                node.text("endUserDocumentation"),
                node.place(),
                node.expression("titleExpression"),
                node.text("domainClass").trim(),
                node.expression("preconditionExpression"),
                node.expression("rootExpression"),
                node.hrefs("metamodel"),
                node.child("layout").map(new LayoutReader(scope, keys)::read),
                new ColorReader(scope).read(node, "backgroundColor"),
                layers(),
                node.children("filters").stream().map(this::filter).toList(),
                rules(viewpoint),
                initialisation(),
                keys.of(scope.references(node, "dropDescriptions")),
                keys.of(scope.references(node, "pasteDescriptions")),
                new MappingReader(scope, keys).read(),
                new ToolReader(scope, keys).read());
    }

    private List<Layer> layers() {
        LayerReader reader = new LayerReader(scope, keys);
        List<Layer> layers = new ArrayList<>();
        Optional<Node> defaultLayer = node.child("defaultLayer");
        if (defaultLayer.isEmpty()) {
            scope.report(Problem.error(node.place(), "refused.layerless", node.name()));
        }
        defaultLayer.ifPresent(layer -> layers.add(reader.read(layer)));
        node.children("additionalLayers").forEach(layer -> layers.add(reader.read(layer)));
        return layers;
    }

    private List<ValidationRule> rules(Node viewpoint) {
        RuleReader reader = new RuleReader(scope, keys);
        List<ValidationRule> rules = new ArrayList<>(reader.read(node));
        rules.addAll(reader.read(viewpoint));
        return rules;
    }

    private Optional<ModelOperation> initialisation() {
        return node.child("diagramInitialisation")
                .flatMap(n -> new OperationReader(scope, keys).first(n));
    }

    private FilterDescription filter(Node filter) {
        return new FilterDescription(
                filter.name(),
                filter.text("label"),
                filter.children("filters").stream()
                        .map(
                                part ->
                                        new FilterDescription.MappingFilter(
                                                part.text("filterKind").equals("COLLAPSE"),
                                                keys.of(scope.references(part, "mappings")),
                                                part.expression("semanticConditionExpression"),
                                                part.expression("viewConditionExpression")))
                        .toList());
    }
}
