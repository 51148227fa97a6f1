// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Place;

import java.util.List;
import java.util.Map;

/** Checks truth values, numbers and literals of enumerations (reference 2.4 to 2.9). */
final class LiteralCheck {
    private static final Map<String, List<String>> LITERALS =
            Map.ofEntries(
                    literals("ERROR_LEVEL", "INFO WARNING ERROR"),
                    literals("BackgroundStyle", "GradientLeftToRight Liquid GradientTopToBottom"),
                    literals("BundledImageShape", "square stroke triangle dot ring providedShape"),
                    literals("CenteringStyle", "None Both Source Target"),
                    literals("ContainerLayout", "FreeForm List HorizontalStack VerticalStack"),
                    literals("ContainerShape", "parallelogram"),
                    literals("DecorationDistributionDirection", "HORIZONTAL VERTICAL"),
                    literals("DragSource", "DIAGRAM PROJECT_EXPLORER BOTH"),
                    literals("EdgeRouting", "straight manhattan tree"),
                    literals("FilterKind", "HIDE COLLAPSE"),
                    literals("FoldingStyle", "NONE SOURCE TARGET"),
                    literals("FontFormat", "italic bold underline strike_through"),
                    literals("LabelAlignment", "CENTER LEFT RIGHT"),
                    literals("LabelPosition", "border node"),
                    literals("LayoutDirection", "topToBottom LeftToRight bottomToTop"),
                    literals("LayoutOptionTarget", "PARENT NODE EDGE PORTS LABEL"),
                    literals("LineStyle", "solid dash dot dash_dot"),
                    literals(
                            "Position",
                            "NORTH WEST SOUTH EAST NORTH_WEST NORTH_EAST SOUTH_WEST SOUTH_EAST"
                                    + " CENTER"),
                    literals(
                            "ReconnectionKind", "RECONNECT_TARGET RECONNECT_SOURCE RECONNECT_BOTH"),
                    literals("ResizeKind", "NONE NSEW NORTH_SOUTH EAST_WEST"),
                    literals("Side", "WEST SOUTH EAST NORTH"));

    private final Scope scope;

    LiteralCheck(Scope scope) {
        this.scope = scope;
    }

    private static Map.Entry<String, List<String>> literals(String type, String literals) {
        return Map.entry(type, List.of(literals.split(" ")));
    }

    void check(Node node) {
        for (SchemaClass.Feature feature : node.type().features()) {
            if (feature.kind() == SchemaClass.Kind.ATTRIBUTE && node.has(feature.name())) {
                Place place = node.place().at(feature.name());
                List<String> texts =
                        feature.many()
                                ? node.texts(feature.name())
                                : List.of(node.text(feature.name()).trim());
                texts.forEach(text -> check(feature.type(), text.trim(), place));
            }
        }
    }

    private void check(String type, String text, Place place) {
        String problem =
                switch (type) {
                    case "boolean" -> text.matches("(?i)true|false") ? "" : "boolean";
                    case "int" -> isWhole(text) ? "" : "number";
                    case "double" -> isNumber(text) ? "" : "number.decimal";
                    default ->
                            LITERALS.getOrDefault(type, List.of(text)).contains(text)
                                    ? ""
                                    : "literal";
                };
        if (!problem.isEmpty()) {
            scope.report(Problem.error(place, problem, text));
        }
    }

    private static boolean isWhole(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isNumber(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
