// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.kogai.model.governance.GovernancePackage;

import java.util.stream.Stream;

/** All classes and enumerations of the metamodel. */
final class Metamodel {
    private Metamodel() {}

    static Stream<EClass> classes() {
        return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EClass> concreteClasses() {
        return classes().filter(type -> !type.isAbstract());
    }

    static Stream<EEnum> enumerations() {
        return classifiers().filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    private static Stream<EClassifier> classifiers() {
        EPackage root = GovernancePackage.eINSTANCE;
        return Stream.concat(Stream.of(root), root.getESubpackages().stream())
                .flatMap(owner -> owner.getEClassifiers().stream());
    }
}
