// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.ContainerMapping;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.MappingHead;
import org.kogai.diagram.description.NodeMapping;
import org.kogai.diagram.views.ContainerLayout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads mappings. */
final class MappingReader {
    private final Scope scope;
    private final Keys keys;
    private final StyleReader styles;

    MappingReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
        this.styles = new StyleReader(scope, keys);
    }

    /** All mappings of the diagram by key; one without a style is left out and reported. */
    Map<String, DiagramElementMapping> read() {
        Map<String, DiagramElementMapping> mappings = new LinkedHashMap<>();
        for (Node node : keys.all("DiagramElementMapping")) {
            Optional<Node> style = node.child("style");
            if (style.isEmpty()) {
                scope.reportMissing(node, "style", Problem.error(node.place(), "style.missing"));
            } else {
                mappings.put(keys.of(node), mapping(node, style.get()));
            }
        }
        return mappings;
    }

    private DiagramElementMapping mapping(Node node, Node style) {
        if (node.is("NodeMapping")) {
            return new NodeMapping(
                    head(node),
                    node.text("domainClass").trim(),
                    both(node, "borderedNodeMappings", "reusedBorderedNodeMappings"),
                    keys.of(scope.references(node, "dropDescriptions")),
                    styles.node(style),
                    styles.conditional(node, styles::node));
        }
        if (node.is("ContainerMapping")) {
            return new ContainerMapping(
                    head(node),
                    node.text("domainClass").trim(),
                    both(node, "borderedNodeMappings", "reusedBorderedNodeMappings"),
                    both(node, "subNodeMappings", "reusedNodeMappings"),
                    both(node, "subContainerMappings", "reusedContainerMappings"),
                    keys.of(scope.references(node, "dropDescriptions")),
                    scope.literal(
                            node,
                            "childrenPresentation",
                            ContainerLayout::get,
                            ContainerLayout.FREE_FORM),
                    styles.container(style),
                    styles.conditional(node, styles::container));
        }
        return edge(node, style);
    }

    private EdgeMapping edge(Node node, Node style) {
        if (node.has("pathExpression") || node.has("pathNodeMapping")) {
            scope.report(
                    Problem.error(node.place().at("pathExpression"), "refused.path", node.name()));
        }
        return new EdgeMapping(
                head(node),
                keys.of(scope.references(node, "sourceMapping")),
                keys.of(scope.references(node, "targetMapping")),
                node.flag("useDomainElement"),
                node.text("domainClass").trim(),
                node.expression("sourceFinderExpression"),
                node.expression("targetFinderExpression"),
                node.expression("targetExpression"),
                keys.of(scope.references(node, "reconnections")),
                styles.edge(style),
                styles.conditional(node, styles::edge));
    }

    private List<String> both(Node node, String owned, String reused) {
        Set<Node> all = new LinkedHashSet<>(node.children(owned));
        all.addAll(scope.references(node, reused));
        return keys.of(List.copyOf(all));
    }

    private MappingHead head(Node node) {
        return new MappingHead(
                keys.of(node),
                node.name(),
                node.text("label"),
                node.place(),
                keys.layer(node),
                node.expression("preconditionExpression"),
                node.expression("semanticCandidatesExpression"),
                node.flag("createElements"),
                node.flag("synchronizationLock"),
                node.expression("semanticElements"),
                keys.of(scope.reference(node, "deletionDescription")),
                keys.of(scope.reference(node, "labelDirectEdit")),
                keys.of(scope.reference(node, "doubleClickDescription")),
                keys.of(scope.references(node, "pasteDescriptions")));
    }
}
