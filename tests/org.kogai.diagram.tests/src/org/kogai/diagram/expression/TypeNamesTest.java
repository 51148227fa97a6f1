// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TypeNamesTest {
    private final EObject element = EcoreFactory.eINSTANCE.createEClass();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EClass",
                "ecore::EClass",
                "ecore.EClass",
                " EClassifier ",
                "EObject",
                "http://www.eclipse.org/emf/2002/Ecore#//ENamedElement"
            })
    void matchesTheClassAndItsAncestors(String name) {
        assertTrue(new TypeNames().isInstance(element, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPackage", "other::EClass", "eclass", "http://other#//EClass", ""})
    void matchesNothingElse(String name) {
        assertFalse(new TypeNames().isInstance(element, name));
    }

    @Test
    void findsOnlyClassesThatCanBeMade() {
        List<EPackage> packages = List.of(EcorePackage.eINSTANCE);
        assertTrue(TypeNames.find(packages, "ecore::EClass").isPresent());
        assertTrue(TypeNames.find(packages, "EClassifier").isEmpty());
    }
}
