// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names with an @, which no feature has. */
public enum SpecialName {
    /** Position in the innermost repeated part, from 1. */
    NUMBER(EcorePackage.Literals.EINT),
    /** Whether it is the first in the innermost repeated part. */
    FIRST(EcorePackage.Literals.EBOOLEAN),
    /** Whether it is the last in the innermost repeated part. */
    LAST(EcorePackage.Literals.EBOOLEAN),
    /** Word for the class of the element. */
    TYPE(EcorePackage.Literals.ESTRING),
    /** Marks of the sources of the element, and of draft and doubt. */
    SOURCES(EcorePackage.Literals.ESTRING);

    private final Shape shape;

    SpecialName(EClassifier type) {
        shape = new Shape(type, false);
    }

    Shape shape() {
        return shape;
    }

    /** Name in a template. */
    public String key() {
        return "@" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about an element, not about its position. */
    boolean isOfElement() {
        return this == TYPE || this == SOURCES;
    }

    static Optional<SpecialName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(SpecialName::key).toList();
    }
}
