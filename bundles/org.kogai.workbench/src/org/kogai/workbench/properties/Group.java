// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EClass;
import org.kogai.model.edit.Property;

import java.util.List;

/** Sections of a sheet, each with the properties that stand in it. */
enum Group {
    /** Names and texts in each language. */
    TEXTS("properties.texts", true),
    /** Values. */
    FACTS("properties.facts", false),
    /** Other elements. */
    LINKS("properties.links", false),
    /** Sources. */
    CITATIONS("properties.citations", true),
    /** What is contained. */
    CONTENTS("properties.contents", false);

    private final String title;
    private final boolean left;

    Group(String title, boolean left) {
        this.title = title;
        this.left = left;
    }

    /** Key of its title. */
    String title() {
        return title;
    }

    /** Whether it stands in the left column. */
    boolean left() {
        return left;
    }

    /** Its properties of a class, in metamodel order. */
    List<Property> of(EClass type) {
        return Property.of(type).stream().filter(it -> group(it) == this).toList();
    }

    private static Group group(Property property) {
        return switch (property.kind()) {
            case TEXTS -> TEXTS;
            case REFERENCE, REFERENCES, OWNER -> LINKS;
            case CITATIONS -> CITATIONS;
            case CONTENTS -> CONTENTS;
            default -> FACTS;
        };
    }
}
