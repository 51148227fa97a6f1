// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.GovernancePackage;

import java.util.List;
import java.util.Optional;

/**
 * A feature as a property sheet shows it.
 *
 * @param feature the feature
 * @param kind how it is shown and edited
 */
public record Property(EStructuralFeature feature, Kind kind) {

    /** Ways in which a feature is shown and edited. */
    public enum Kind {
        /** Texts in several languages, one line each. */
        TEXTS,
        /** One line of text. */
        TEXT,
        /** Texts separated by commas. */
        TEXT_LIST,
        /** Whole or decimal number. */
        NUMBER,
        /** Yes or no. */
        TRUTH,
        /** One literal out of a list. */
        CHOICE,
        /** Some literals out of a list. */
        CHOICES,
        /** Date known to the year, month or day. */
        DATE,
        /** Number with its unit. */
        QUANTITY,
        /** One other element. */
        REFERENCE,
        /** Several other elements. */
        REFERENCES,
        /** Pointers into sources. */
        CITATIONS,
        /** Elements contained. */
        CONTENTS,
        /** The container, which cannot be changed here. */
        OWNER
    }

    /** Properties of a class in metamodel order: all features but the identity. */
    public static List<Property> of(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EAttribute attribute && attribute.isID()))
                .map(feature -> new Property(feature, kind(feature)))
                .toList();
    }

    private static Kind kind(EStructuralFeature feature) {
        return feature instanceof EReference reference
                ? kind(reference)
                : kind((EAttribute) feature);
    }

    private static Kind kind(EReference reference) {
        if (LanguageLine.holdsTexts(reference)) {
            return Kind.TEXTS;
        }
        EClass type = reference.getEReferenceType();
        if (reference.isContainment() && type == GovernancePackage.Literals.CITATION) {
            return Kind.CITATIONS;
        }
        if (reference.isContainment()
                && !reference.isMany()
                && type == GovernancePackage.Literals.QUANTITY) {
            return Kind.QUANTITY;
        }
        if (reference.isContainment()) {
            return Kind.CONTENTS;
        }
        if (reference.isContainer() || !reference.isChangeable()) {
            return Kind.OWNER;
        }
        return reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
    }

    private static Kind kind(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum) {
            return attribute.isMany() ? Kind.CHOICES : Kind.CHOICE;
        }
        if (type.getInstanceClass() == PartialDate.class) {
            return Kind.DATE;
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return Kind.TRUTH;
        }
        if (type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.EDOUBLE) {
            return Kind.NUMBER;
        }
        return attribute.isMany() ? Kind.TEXT_LIST : Kind.TEXT;
    }

    /** The value of an attribute as a person types it; empty when there is none. */
    public String typed(EObject owner) {
        Object value = owner.eGet(feature);
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null || !owner.eIsSet(feature) && kind == Kind.NUMBER
                ? ""
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** Whether a typed text is a value of the attribute. */
    public boolean accepts(String typed) {
        return typed.isBlank() || feature.isMany() || value(typed).isPresent();
    }

    private Optional<Object> value(String typed) {
        try {
            EDataType type = ((EAttribute) feature).getEAttributeType();
            return Optional.of(EcoreUtil.createFromString(type, typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Sets an attribute to what a person typed.
     *
     * @return empty when the text is no value of it, or changes nothing
     */
    public Optional<Command> type(EditingDomain domain, EObject owner, String typed) {
        if (typed.equals(typed(owner)) || !accepts(typed)) {
            return Optional.empty();
        }
        return Optional.of(SetCommand.create(domain, owner, feature, entered(typed)));
    }

    private Object entered(String typed) {
        if (feature.isMany()) {
            return List.of(typed.split(",")).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return typed.isBlank() ? SetCommand.UNSET_VALUE : value(typed).orElseThrow();
    }
}
