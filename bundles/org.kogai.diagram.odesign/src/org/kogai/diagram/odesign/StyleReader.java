// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.BorderDescription;
import org.kogai.diagram.description.ConditionalStyle;
import org.kogai.diagram.description.ContainerFigure;
import org.kogai.diagram.description.ContainerStyleDescription;
import org.kogai.diagram.description.EdgeStyleDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.LabelStyleDescription;
import org.kogai.diagram.description.NodeShape;
import org.kogai.diagram.description.NodeStyleDescription;
import org.kogai.diagram.description.StyleDescription;
import org.kogai.diagram.views.BackgroundStyle;
import org.kogai.diagram.views.BundledImageShape;
import org.kogai.diagram.views.CenteringStyle;
import org.kogai.diagram.views.ContainerShape;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.FoldingStyle;
import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LabelAlignment;
import org.kogai.diagram.views.LabelPosition;
import org.kogai.diagram.views.LineStyle;
import org.kogai.diagram.views.ResizeKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads styles of nodes, containers and edges. */
final class StyleReader {
    private final Scope scope;
    private final Keys keys;
    private final ColorReader colors;

    StyleReader(Scope scope, Keys keys) {
        this.scope = scope;
        this.keys = keys;
        this.colors = new ColorReader(scope);
    }

    NodeStyleDescription node(Node style) {
        return new NodeStyleDescription(
                shape(style),
                label(style),
                border(style),
                style.expression("tooltipExpression"),
                style.flag("hideLabelByDefault"),
                style.expression("sizeComputationExpression"),
                scope.literal(style, "labelPosition", LabelPosition::get, LabelPosition.BORDER),
                scope.literal(style, "resizeKind", ResizeKind::get, ResizeKind.NONE),
                style.texts("forbiddenSides").stream()
                        .flatMap(text -> side(style, text).stream())
                        .toList());
    }

    private Optional<NodeStyleDescription.Side> side(Node style, String text) {
        for (NodeStyleDescription.Side side : NodeStyleDescription.Side.values()) {
            if (side.name().equals(text)) {
                return Optional.of(side);
            }
        }
        scope.report(Problem.error(style.place().at("forbiddenSides"), "literal", text));
        return Optional.empty();
    }

    private NodeShape shape(Node style) {
        return switch (style.type().name()) {
            case "SquareDescription" ->
                    new NodeShape.Square(
                            colors.read(style, "color", "gray"),
                            scope.integer(style, "width"),
                            scope.integer(style, "height"));
            case "LozengeNodeDescription" ->
                    new NodeShape.Lozenge(
                            colors.read(style, "color", "gray"),
                            style.expression("widthComputationExpression"),
                            style.expression("heightComputationExpression"));
            case "EllipseNodeDescription" ->
                    new NodeShape.Ellipse(
                            colors.read(style, "color", "gray"),
                            style.expression("horizontalDiameterComputationExpression"),
                            style.expression("verticalDiameterComputationExpression"));
            case "BundledImageDescription" ->
                    new NodeShape.BundledImage(
                            colors.read(style, "color", "black"),
                            scope.literal(
                                    style,
                                    "shape",
                                    BundledImageShape::get,
                                    BundledImageShape.SQUARE));
            case "NoteDescription" -> new NodeShape.Note(colors.read(style, "color", "yellow"));
            case "DotDescription" ->
                    new NodeShape.Dot(
                            colors.read(style, "backgroundColor", "gray"),
                            style.expression("strokeSizeComputationExpression"));
            default -> new NodeShape.WorkspaceImage(style.text("workspacePath"));
        };
    }

    ContainerStyleDescription container(Node style) {
        boolean image = style.is("WorkspaceImageDescription");
        Expression automatic = Expression.of("-1");
        return new ContainerStyleDescription(
                figure(style),
                label(style),
                border(style),
                style.expression("tooltipExpression"),
                style.flag("hideLabelByDefault"),
                style.flag("roundedCorner"),
                scope.integer(style, "arcWidth"),
                scope.integer(style, "arcHeight"),
                image ? automatic : style.expression("widthComputationExpression"),
                image ? automatic : style.expression("heightComputationExpression"));
    }

    private ContainerFigure figure(Node style) {
        return switch (style.type().name()) {
            case "FlatContainerStyleDescription" ->
                    new ContainerFigure.Flat(
                            scope.literal(
                                    style,
                                    "backgroundStyle",
                                    BackgroundStyle::get,
                                    BackgroundStyle.GRADIENT_LEFT_TO_RIGHT),
                            colors.read(style, "backgroundColor", "white"),
                            colors.read(style, "foregroundColor", "light_gray"));
            case "ShapeContainerStyleDescription" ->
                    new ContainerFigure.Shape(
                            scope.literal(
                                    style,
                                    "shape",
                                    ContainerShape::get,
                                    ContainerShape.PARALLELOGRAM),
                            colors.read(style, "backgroundColor", "light_gray"));
            default -> new ContainerFigure.WorkspaceImage(style.text("workspacePath"));
        };
    }

    EdgeStyleDescription edge(Node style) {
        return new EdgeStyleDescription(
                colors.read(style, "strokeColor", "gray"),
                scope.literal(style, "lineStyle", LineStyle::get, LineStyle.SOLID),
                scope.literal(style, "sourceArrow", EdgeArrows::get, EdgeArrows.NO_DECORATION),
                scope.literal(style, "targetArrow", EdgeArrows::get, EdgeArrows.INPUT_ARROW),
                style.expression("sizeComputationExpression"),
                scope.literal(style, "routingStyle", EdgeRouting::get, EdgeRouting.STRAIGHT),
                scope.literal(style, "foldingStyle", FoldingStyle::get, FoldingStyle.NONE),
                style.child("beginLabelStyleDescription").map(this::label),
                style.child("centerLabelStyleDescription").map(this::label),
                style.child("endLabelStyleDescription").map(this::label),
                scope.literal(style, "endsCentering", CenteringStyle::get, CenteringStyle.NONE),
                keys.of(scope.references(style, "centeredSourceMappings")),
                keys.of(scope.references(style, "centeredTargetMappings")));
    }

    private LabelStyleDescription label(Node style) {
        return new LabelStyleDescription(
                style.expression("labelExpression"),
                scope.integer(style, "labelSize"),
                style.texts("labelFormat").stream()
                        .flatMap(text -> format(scope, style, text).stream())
                        .toList(),
                style.flag("showIcon"),
                style.text("iconPath"),
                colors.read(style, "labelColor", "black"),
                scope.literal(style, "labelAlignment", LabelAlignment::get, LabelAlignment.CENTER));
    }

    static Optional<FontFormat> format(Scope scope, Node style, String text) {
        Optional<FontFormat> format = Optional.ofNullable(FontFormat.get(text.trim()));
        if (format.isEmpty()) {
            scope.report(Problem.error(style.place().at("labelFormat"), "literal", text));
        }
        return format;
    }

    private BorderDescription border(Node style) {
        return new BorderDescription(
                style.expression("borderSizeComputationExpression"),
                colors.read(style, "borderColor", "black"),
                scope.literal(style, "borderLineStyle", LineStyle::get, LineStyle.SOLID));
    }

    /** Conditional styles of a mapping in order; those without a style are reported. */
    <S extends StyleDescription> List<ConditionalStyle<S>> conditional(
            Node mapping, Function<Node, S> read) {
        List<ConditionalStyle<S>> styles = new ArrayList<>();
        for (Node conditional : mapping.children("conditionnalStyles")) {
            Optional<Node> style = conditional.child("style");
            if (style.isPresent()) {
                styles.add(
                        new ConditionalStyle<>(
                                conditional.expression("predicateExpression"),
                                read.apply(style.get())));
            } else {
                scope.reportMissing(
                        conditional, "style", Problem.error(conditional.place(), "style.missing"));
            }
        }
        return styles;
    }
}
