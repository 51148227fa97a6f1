// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a tree shows below an element: the elements that it contains. Texts, citations and
 * quantities belong to its properties.
 */
public final class Children {
    private Children() {}

    /** References whose contents are elements, in metamodel order. */
    public static List<EReference> references(EClass type) {
        return type.getEAllContainments().stream()
                .filter(Children::holdsElements)
                .filter(EReference::isChangeable)
                .toList();
    }

    /** The elements directly below. */
    public static List<Element> of(EObject parent) {
        return elements(parent).toList();
    }

    /** Whether there is any, found without listing them. */
    public static boolean any(EObject parent) {
        return elements(parent).findAny().isPresent();
    }

    private static Stream<Element> elements(EObject parent) {
        return parent.eContents().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static boolean holdsElements(EReference reference) {
        return GovernancePackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
    }
}
