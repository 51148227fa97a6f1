// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.table.CellEdit;
import org.kogai.diagram.table.CellLooks;
import org.kogai.diagram.table.ColumnMapping;
import org.kogai.diagram.table.IntersectionMapping;
import org.kogai.diagram.table.LineMapping;
import org.kogai.diagram.table.TableDescription;
import org.kogai.diagram.table.TableTool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one description of an edition table or a cross table (reference 2.12). */
final class TableReader {
    private static final String BLACK = "black";
    private static final String WHITE = "white";

    private final Scope scope;
    private final Node node;
    private final Keys keys;
    private final ColorReader colors;
    private final OperationReader operations;

    TableReader(Scope scope, Node node) {
        this.scope = scope;
        this.node = node;
        keys = new Keys(scope, node, "TableMapping");
        colors = new ColorReader(scope);
        operations = new OperationReader(scope, keys);
    }

    TableDescription read(Node viewpoint) {
        return new TableDescription(
                viewpoint.name(),
                node.name(),
                node.text("label"),
                node.text("endUserDocumentation"),
                node.place(),
                node.expression("titleExpression"),
                node.text("domainClass").trim(),
                node.expression("preconditionExpression"),
                node.hrefs("metamodel"),
                keys.of(owned(node, "ownedLineMappings", "reusedLineMappings")),
                lines(),
                owned(node, "ownedColumnMappings", "reusedColumnMappings").stream()
                        .map(this::column)
                        .toList(),
                node.children("intersection").stream().map(this::intersection).toList(),
                tools(owned(node, "ownedCreateLine", "reusedCreateLine")),
                tools(node.children("createColumn")));
    }

    /** What a node holds, then what it takes from elsewhere. */
    private List<Node> owned(Node parent, String contained, String referred) {
        List<Node> all = new ArrayList<>(parent.children(contained));
        if (parent.type().feature(referred).isPresent()) {
            all.addAll(scope.references(parent, referred));
        }
        return all;
    }

    private Map<String, LineMapping> lines() {
        Map<String, LineMapping> lines = new LinkedHashMap<>();
        for (Node line : keys.all("LineMapping")) {
            lines.put(keys.of(line), line(line));
        }
        return lines;
    }

    private LineMapping line(Node line) {
        return new LineMapping(
                keys.of(line),
                line.name(),
                line.text("domainClass").trim(),
                line.expression("semanticCandidatesExpression"),
                line.expression("semanticElements"),
                line.expression("headerLabelExpression"),
                keys.of(owned(line, "ownedSubLines", "reusedSubLines")),
                tools(line.children("create")),
                line.child("delete").map(this::tool),
                looks(line));
    }

    private ColumnMapping column(Node column) {
        int width = scope.integer(column, "initialWidth");
        Expression header = column.expression("headerLabelExpression");
        if (column.is("FeatureColumnMapping")) {
            return new ColumnMapping.Feature(
                    keys.of(column),
                    column.name(),
                    header,
                    width,
                    looks(column),
                    column.text("featureName"),
                    column.expression("labelExpression"),
                    column.expression("featureParentExpression"),
                    edit(column));
        }
        return new ColumnMapping.Elements(
                keys.of(column),
                column.name(),
                header,
                width,
                looks(column),
                column.text("domainClass").trim(),
                column.expression("semanticCandidatesExpression"),
                tools(column.children("create")),
                column.child("delete").map(this::tool));
    }

    private IntersectionMapping intersection(Node mapping) {
        Optional<IntersectionMapping.Domain> domain =
                mapping.flag("useDomainClass")
                        ? Optional.of(
                                new IntersectionMapping.Domain(
                                        mapping.text("domainClass").trim(),
                                        mapping.expression("semanticCandidatesExpression"),
                                        mapping.expression("lineFinderExpression")))
                        : Optional.empty();
        return new IntersectionMapping(
                keys.of(mapping),
                mapping.name(),
                keys.of(scope.references(mapping, "lineMapping")),
                scope.reference(mapping, "columnMapping").map(keys::of).orElse(""),
                mapping.expression("labelExpression"),
                domain,
                mapping.expression("columnFinderExpression"),
                mapping.expression("preconditionExpression"),
                mapping.child("create").map(this::tool),
                edit(mapping),
                looks(mapping));
    }

    private CellEdit edit(Node cells) {
        return new CellEdit(cells.child("directEdit").map(this::tool), cells.expression("canEdit"));
    }

    private List<TableTool> tools(List<Node> nodes) {
        return nodes.stream().map(this::tool).toList();
    }

    private TableTool tool(Node tool) {
        boolean named = tool.is("AbstractToolDescription");
        ToolHead head =
                new ToolHead(
                        tool.place().path(),
                        named ? tool.name() : "",
                        named ? tool.text("label") : "",
                        named ? tool.text("documentation") : "",
                        "",
                        tool.place(),
                        named ? tool.expression("precondition") : Expression.NONE,
                        Expression.NONE,
                        operations.single(tool));
        boolean masked = tool.type().feature("mask").isPresent();
        return new TableTool(
                head,
                tool.children("variables").stream().map(ToolReader::variable).toList(),
                masked ? tool.child("mask").map(m -> m.text("mask")).orElse("{0}") : "");
    }

    private CellLooks looks(Node owner) {
        return new CellLooks(
                owner.child("defaultForeground").map(this::foreground),
                owner.children("foregroundConditionalStyle").stream()
                        .flatMap(
                                style ->
                                        style.child("style").stream()
                                                .map(
                                                        look ->
                                                                new CellLooks.Conditional<>(
                                                                        condition(style),
                                                                        foreground(look))))
                        .toList(),
                owner.child("defaultBackground").map(this::background),
                owner.children("backgroundConditionalStyle").stream()
                        .flatMap(
                                style ->
                                        style.child("style").stream()
                                                .map(
                                                        look ->
                                                                new CellLooks.Conditional<>(
                                                                        condition(style),
                                                                        background(look))))
                        .toList());
    }

    private static Expression condition(Node style) {
        return style.expression("predicateExpression");
    }

    private CellLooks.Foreground foreground(Node style) {
        return new CellLooks.Foreground(
                scope.integer(style, "labelSize"),
                style.texts("labelFormat").stream()
                        .flatMap(text -> StyleReader.format(scope, style, text).stream())
                        .toList(),
                colors.read(style, "foreGroundColor", BLACK));
    }

    private ColorDescription background(Node style) {
        return colors.read(style, "backgroundColor", WHITE);
    }
}
