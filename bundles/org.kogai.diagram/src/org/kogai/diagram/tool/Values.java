// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.Place;
import org.kogai.diagram.expression.Conversions;
import org.kogai.diagram.expression.Warnings;

import java.util.List;
import java.util.Optional;

/** Writes values into features as the operations of a tool do (reference 3.8). */
final class Values {
    private final Warnings warnings;

    Values(Warnings warnings) {
        this.warnings = warnings;
    }

    /** The feature with this name; an unknown one becomes a warning. */
    Optional<EStructuralFeature> feature(EObject object, String name, Place place) {
        Optional<EStructuralFeature> feature =
                Optional.ofNullable(object.eClass().getEStructuralFeature(name));
        if (feature.isEmpty()) {
            warnings.add(place, "feature.missing", List.of(name, object.eClass().getName()));
        }
        return feature;
    }

    /** Sets a single-valued feature, adds to a many-valued one. */
    void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            add(object, feature, value);
        } else if (value == null) {
            clear(object, feature);
        } else {
            convert(feature, value).ifPresent(v -> object.eSet(feature, v));
        }
    }

    /** Sirius converts nothing that it adds: a text is no number here. */
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        for (Object item : Conversions.toValues(value)) {
            if (!feature.getEType().isInstance(item)) {
                throw new ToolFailure(feature.getName() + ": " + item);
            }
            list(object, feature).add(item);
        }
    }

    /** A value that can be unset would take null for its default and keep it as if it was set. */
    private static void clear(EObject object, EStructuralFeature feature) {
        if (feature.isUnsettable()) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, null);
        }
    }

    /** Removes elements; a single-valued feature is unset when there is any. */
    void remove(EObject object, EStructuralFeature feature, List<EObject> elements) {
        if (feature.isMany()) {
            list(object, feature).removeAll(elements);
        } else if (!elements.isEmpty()) {
            object.eUnset(feature);
        }
    }

    /**
     * Adds an element to a reference.
     *
     * @return false when the reference is single-valued and filled
     */
    boolean add(EObject object, EStructuralFeature feature, EObject element, Place place) {
        if (!feature.isMany() && object.eGet(feature) != null) {
            warnings.add(place, "feature.filled", List.of(feature.getName()));
            return false;
        }
        set(object, feature, element);
        return true;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }

    /** The value as the feature's type; empty for an unknown literal of an enumeration. */
    private static Optional<Object> convert(EStructuralFeature feature, Object value) {
        EClassifier type = feature.getEType();
        if (type instanceof EEnum enumeration
                && (value instanceof String || value instanceof Integer)) {
            return literal(enumeration, value);
        }
        if (type instanceof EDataType dataType && value instanceof String text) {
            // A text that does not parse stops the tool.
            return Optional.ofNullable(EcoreUtil.createFromString(dataType, text));
        }
        if (type.isInstance(value)) {
            return Optional.of(value);
        }
        // Only texts are converted: the number 4 is no value of a fraction or a text.
        throw new ToolFailure(feature.getName() + ": " + value);
    }

    private static Optional<Object> literal(EEnum enumeration, Object value) {
        EEnumLiteral literal = null;
        if (value instanceof Integer number) {
            literal = enumeration.getEEnumLiteral(number);
        } else {
            String text = (String) value;
            literal = enumeration.getEEnumLiteral(text);
            if (literal == null) {
                literal = enumeration.getEEnumLiteralByLiteral(text);
            }
        }
        return Optional.ofNullable(literal)
                .map(l -> EcoreUtil.createFromString(enumeration, l.getLiteral()));
    }
}
