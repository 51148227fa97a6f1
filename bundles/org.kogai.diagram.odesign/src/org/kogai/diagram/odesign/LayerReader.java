// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.DecorationDescription;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.description.ToolSection;

import java.util.ArrayList;
import java.util.List;

/** Reads layers with their palettes and decorations. */
final class LayerReader {
    private final Scope scope;
    private final Keys keys;

    LayerReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
    }

    Layer read(Node node) {
        boolean additional = node.is("AdditionalLayer");
        List<ToolSection> sections =
                new ArrayList<>(node.children("toolSections").stream().map(this::section).toList());
        List<String> reused = tools(scope.references(node, "reusedTools"));
        if (!reused.isEmpty()) {
            sections.add(new ToolSection(node.name(), node.text("label"), "", reused, List.of()));
        }
        return new Layer(
                node.name(),
                node.text("label"),
                node.text("icon"),
                !additional,
                !additional || node.flag("activeByDefault"),
                additional && node.flag("optional"),
                keys.of(node.children("nodeMappings")),
                keys.of(node.children("containerMappings")),
                keys.of(node.children("edgeMappings")),
                keys.of(scope.references(node, "reusedMappings")),
                sections,
                decorations(node));
    }

    private ToolSection section(Node node) {
        List<Node> entries = new ArrayList<>(node.children("ownedTools"));
        entries.addAll(scope.references(node, "reusedTools"));
        for (Node extension : node.children("groupExtensions")) {
            entries.addAll(extension.children("tools"));
        }
        return new ToolSection(
                node.name(),
                node.text("label"),
                node.text("icon"),
                tools(entries),
                node.children("subSections").stream().map(this::section).toList());
    }

    private List<String> tools(List<Node> entries) {
        List<String> tools = new ArrayList<>();
        for (Node entry : entries) {
            if (entry.is("ToolGroup")) {
                tools.addAll(keys.of(entry.children("tools")));
            } else if (entry.is("PopupMenu")) {
                tools.addAll(keys.of(entry.children("menuItemDescription")));
            } else {
                tools.add(keys.of(entry));
            }
        }
        return tools;
    }

    private List<DecorationDescription> decorations(Node layer) {
        return layer.children("decorationDescriptionsSet").stream()
                .flatMap(set -> set.children("decorationDescriptions").stream())
                .map(this::decoration)
                .toList();
    }

    private DecorationDescription decoration(Node node) {
        DecorationDescription.Scope range =
                switch (node.type().name()) {
                    case "SemanticBasedDecoration" ->
                            new DecorationDescription.OfClass(node.text("domainClass").trim());
                    case "MappingBasedDecoration" ->
                            new DecorationDescription.OfMappings(
                                    keys.of(scope.references(node, "mappings")));
                    default -> new DecorationDescription.Everything();
                };
        return new DecorationDescription(
                node.name(),
                node.text("position"),
                node.expression("preconditionExpression"),
                node.expression("imageExpression"),
                node.expression("tooltipExpression"),
                range);
    }
}
