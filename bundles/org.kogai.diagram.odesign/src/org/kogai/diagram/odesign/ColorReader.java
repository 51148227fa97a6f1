// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.ColorDescription;
import org.kogai.diagram.description.SystemColors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads colours; those left out get the defaults of Sirius' factory (reference 1.7). */
final class ColorReader {
    private static final Pattern SYSTEM =
            Pattern.compile(".*/@systemColors/@entries\\[name='([^']*)'\\]");

    private final Scope scope;

    ColorReader(Scope scope) {
        this.scope = scope;
    }

    /** The colour of a style, or a system colour when it is left out. */
    ColorDescription read(Node node, String feature, String fallback) {
        return read(node, feature).orElseGet(() -> SystemColors.named(fallback));
    }

    /** The colour, if one is written. */
    Optional<ColorDescription> read(Node node, String feature) {
        for (String href : node.hrefs(feature)) {
            Matcher matcher = SYSTEM.matcher(href);
            if (matcher.matches()) {
                Optional<ColorDescription.Fixed> found = SystemColors.find(matcher.group(1));
                if (found.isPresent()) {
                    return Optional.of(found.get());
                }
            }
            scope.report(Problem.error(node.place().at(feature), "color", href));
            return Optional.empty();
        }
        return node.paths(feature).isEmpty()
                ? Optional.empty()
                : scope.reference(node, feature).map(this::color);
    }

    private ColorDescription color(Node node) {
        if (node.is("ComputedColor")) {
            return new ColorDescription.Computed(
                    node.name(),
                    node.expression("red"),
                    node.expression("green"),
                    node.expression("blue"));
        }
        if (node.is("InterpolatedColor")) {
            return new ColorDescription.Interpolated(
                    node.name(),
                    node.expression("colorValueComputationExpression"),
                    node.expression("minValueComputationExpression"),
                    node.expression("maxValueComputationExpression"),
                    node.children("colorSteps").stream().flatMap(this::step).toList());
        }
        return new ColorDescription.Fixed(
                node.name(),
                component(node, "red"),
                component(node, "green"),
                component(node, "blue"));
    }

    private Stream<ColorDescription.Step> step(Node node) {
        Optional<ColorDescription> color = read(node, "associatedColor");
        if (color.isPresent() && color.get() instanceof ColorDescription.Fixed fixed) {
            return Stream.of(new ColorDescription.Step(node.expression("associatedValue"), fixed));
        }
        scope.report(Problem.error(node.place().at("associatedColor"), "color.step"));
        return Stream.empty();
    }

    private int component(Node node, String feature) {
        int value = scope.integer(node, feature);
        if (value < 0 || value > 255) {
            scope.report(
                    Problem.error(node.place().at(feature), "color.range", node.text(feature)));
        }
        return Math.max(0, Math.min(255, value));
    }
}
