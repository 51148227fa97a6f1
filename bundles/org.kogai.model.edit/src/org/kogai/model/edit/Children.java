// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kogai.model.governance.GovernancePackage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a tree shows below an element: all that it contains but texts, citations and quantities,
 * which belong to its properties.
 */
public final class Children {
    private static final Set<EClass> VALUES =
            Set.of(
                    GovernancePackage.Literals.LOCALIZED_TEXT,
                    GovernancePackage.Literals.CITATION,
                    GovernancePackage.Literals.QUANTITY);

    private Children() {}

    /** References whose contents a tree shows, in metamodel order. */
    public static List<EReference> references(EClass type) {
        return type.getEAllContainments().stream()
                .filter(reference -> !VALUES.contains(reference.getEReferenceType()))
                .filter(EReference::isChangeable)
                .toList();
    }

    /** The elements directly below. */
    public static List<EObject> of(EObject parent) {
        return elements(parent).toList();
    }

    /** Whether there is any, found without listing them. */
    public static boolean any(EObject parent) {
        return elements(parent).findAny().isPresent();
    }

    private static Stream<EObject> elements(EObject parent) {
        return parent.eContents().stream().filter(child -> !VALUES.contains(child.eClass()));
    }
}
