// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.ecore.EClass;
import org.kogai.diagram.description.Place;
import org.kogai.diagram.views.ViewsPackage;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks expressions, class names and feature names. */
final class ExpressionCheck {
    private static final Set<String> PSEUDO_FEATURES =
            Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");
    private static final Pattern SERVICE =
            Pattern.compile("service:\\s*(?:\\w+\\.)?(\\w+)\\s*(?:\\((.*)\\))?\\s*");
    private static final Pattern PREFIXED = Pattern.compile("\\s+(feature|var|service):.*");
    private static final Pattern FOREIGN =
            Pattern.compile("\\s*((aql|ocl|query|acceleo|mtl):.*|\\[.*/\\])", Pattern.DOTALL);

    private final Scope scope;
    private final Metamodels metamodels;
    private final SelfTypes types;
    private final ServiceMethods services;

    ExpressionCheck(Scope scope, Metamodels metamodels, SelfTypes types, ServiceMethods services) {
        this.scope = scope;
        this.metamodels = metamodels;
        this.types = types;
        this.services = services;
    }

    void check(Node node) {
        for (SchemaClass.Feature feature : node.type().features()) {
            if (!node.has(feature.name())) {
                continue;
            }
            String text = node.text(feature.name());
            Place place = node.place().at(feature.name());
            switch (feature.type()) {
                case "expr" -> expression(node, feature.name(), text, place);
                case "type-name" -> typeName(text, place);
                case "feature-name" -> featureName(node, text, place);
                default -> {}
            }
        }
        if (node.is("FeatureColumnMapping") && !node.text("featureName").trim().equals("*")) {
            featureName(node, node.text("featureName"), node.place().at("featureName"));
        }
        for (String href : node.hrefs("metamodel")) {
            String uri = href.replaceAll("#.*", "");
            if (!metamodels.isEmpty() && !metamodels.hasPackage(uri)) {
                scope.report(
                        Problem.warning(node.place().at("metamodel"), "metamodel.unknown", uri));
            }
        }
    }

    private void expression(Node node, String feature, String text, Place place) {
        if (FOREIGN.matcher(text).matches()) {
            scope.report(Problem.error(place, "expression.language", text));
        } else if (PREFIXED.matcher(text).matches()) {
            scope.report(Problem.warning(place, "expression.blank", text));
        } else if (text.startsWith("feature:")) {
            feature(node, feature, text.substring("feature:".length()).trim(), place);
        } else if (text.startsWith("service:")) {
            service(text, place);
        }
    }

    private void feature(Node node, String holder, String name, Place place) {
        if (PSEUDO_FEATURES.contains(name) || metamodels.isEmpty() || isOnView(node, holder)) {
            return;
        }
        if (!name.matches("\\w+")) {
            scope.report(Problem.error(place, "feature.path", name));
            return;
        }
        Types self = types.of(node, holder);
        if (!self.isUnknown() || !isViewFeature(name)) {
            find(self, name, place);
        }
    }

    private void find(Types owners, String name, Place place) {
        if (owners.features(metamodels, name).isEmpty()) {
            boolean nowhere = Types.UNKNOWN.features(metamodels, name).isEmpty();
            String key = nowhere ? "feature.unknown" : "feature.missing";
            scope.report(Problem.error(place, key, name, owners.name()));
        }
    }

    /** Tools may start from a view. */
    private static boolean isViewFeature(String name) {
        return ViewsPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .anyMatch(c -> ((EClass) c).getEStructuralFeature(name) != null);
    }

    /** Conditions on views see features of views, which are no features of the metamodel. */
    private static boolean isOnView(Node node, String holder) {
        return holder.equals("viewConditionExpression")
                || node.parent().filter(p -> p.is("ViewValidationRule")).isPresent()
                || node.is("ViewValidationRule");
    }

    private void service(String text, Place place) {
        Matcher matcher = SERVICE.matcher(text);
        if (!matcher.matches()) {
            scope.report(Problem.error(place, "service.syntax", text));
            return;
        }
        String list = matcher.group(2) == null ? "" : matcher.group(2);
        int count = 0;
        for (String argument : list.split(",")) {
            if (!argument.isBlank()) {
                count++;
                if (!argument.trim().matches("\\w+")) {
                    scope.report(Problem.error(place, "service.argument", argument.trim()));
                    return;
                }
            }
        }
        String name = matcher.group(1);
        Optional<String> problem = services.problem(name, count);
        if (problem.isPresent()) {
            scope.report(Problem.error(place, problem.get(), name, String.valueOf(count)));
        }
    }

    private void typeName(String text, Place place) {
        String name = text.trim();
        if (name.startsWith("service:")) {
            service(name, place);
        } else if (!name.isEmpty()
                && !name.equals("EObject")
                && !name.startsWith("var:")
                && !name.startsWith("feature:")) {
            if (!metamodels.isEmpty() && metamodels.classes(name).isEmpty()) {
                scope.report(Problem.error(place, "type.unknown", name));
            } else if (!name.contains("::") && !name.contains(".") && !name.contains("#")) {
                scope.report(Problem.warning(place, "type.unqualified", name));
            }
        }
    }

    private void featureName(Node node, String text, Place place) {
        if (text.startsWith("service:")) {
            service(text, place);
        } else if (!text.isBlank() && !text.contains(":") && !metamodels.isEmpty()) {
            find(types.owners(node), text.trim(), place);
        }
    }
}
