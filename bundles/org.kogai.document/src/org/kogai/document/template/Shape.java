// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Optional;

/**
 * What a path leads to.
 *
 * @param type class or data type
 * @param many whether there can be several
 */
record Shape(EClassifier type, boolean many) {
    static Shape of(EStructuralFeature feature) {
        return new Shape(feature.getEType(), feature.isMany());
    }

    /** Class of elements; none for plain values. Texts are plain values, whatever the language. */
    Optional<EClass> elements() {
        return type instanceof EClass elements && !Metamodel.isPlain(elements)
                ? Optional.of(elements)
                : Optional.empty();
    }
}
