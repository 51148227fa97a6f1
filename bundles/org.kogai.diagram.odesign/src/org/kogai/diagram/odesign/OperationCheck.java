// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;

/** Checks whether operations can put elements where they are to go. */
final class OperationCheck {
    private final Scope scope;
    private final Metamodels metamodels;
    private final SelfTypes types;

    OperationCheck(Scope scope, Metamodels metamodels, SelfTypes types) {
        this.scope = scope;
        this.metamodels = metamodels;
        this.types = types;
    }

    void check(Node node) {
        switch (node.type().name()) {
            case "CreateInstance" -> instance(node);
            case "MoveElement" -> {
                if (contains(node, "featureName")) {
                    fits(node, "featureName", types.of(node, "featureName"));
                }
            }
            case "SetValue" -> fits(node, "featureName", types.result(node, "valueExpression"));
            default -> {}
        }
    }

    private void instance(Node create) {
        Types made = types.named(create, "typeName");
        if (!made.isUnknown()
                && made.classes().stream().allMatch(c -> c.isAbstract() || c.isInterface())) {
            scope.report(
                    Problem.error(create.place().at("typeName"), "type.abstract", made.name()));
        } else if (isPlacedLater(create) || contains(create, "referenceName")) {
            fits(create, "referenceName", made);
        }
    }

    /** An instance that is moved afterwards may first be put where nothing holds it. */
    private static boolean isPlacedLater(Node create) {
        return create.all().anyMatch(n -> n.is("MoveElement"))
                || Operations.owner(create)
                        .all()
                        .anyMatch(
                                n ->
                                        n.text("valueExpression")
                                                .equals("var:" + create.text("variableName")));
    }

    private boolean contains(Node operation, String holder) {
        List<EStructuralFeature> features = features(operation, holder);
        boolean contains =
                features.isEmpty()
                        || features.stream()
                                .anyMatch(f -> f instanceof EReference r && r.isContainment());
        if (!contains) {
            String name = operation.text(holder).trim();
            scope.report(
                    Problem.error(operation.place().at(holder), "reference.containment", name));
        }
        return contains;
    }

    private void fits(Node operation, String holder, Types value) {
        List<EStructuralFeature> features = features(operation, holder);
        if (!value.isUnknown()
                && !features.isEmpty()
                && features.stream().noneMatch(f -> fits(f, value))) {
            String name = operation.text(holder).trim();
            scope.report(
                    Problem.error(operation.place().at(holder), "type.unfit", value.name(), name));
        }
    }

    private boolean fits(EStructuralFeature feature, Types value) {
        return feature instanceof EReference reference
                && value.mayBe(metamodels, reference.getEReferenceType());
    }

    private List<EStructuralFeature> features(Node operation, String holder) {
        String name = operation.text(holder).trim();
        return name.contains(":") ? List.of() : types.owners(operation).features(metamodels, name);
    }
}
