// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.contract.ContractPackage;
import org.kogai.model.governance.institutions.InstitutionsPackage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Classes and features of the metamodel by their names. */
final class Metamodel {
    private static final List<EClass> CLASSES = classes(GovernancePackage.eINSTANCE);

    /** Classes that are read as one piece of text. */
    private static final Set<EClass> PLAIN =
            Set.of(
                    GovernancePackage.Literals.LOCALIZED_TEXT,
                    GovernancePackage.Literals.QUANTITY,
                    GovernancePackage.Literals.PERIOD);

    /** Classes whose elements are about persons. */
    private static final Set<EClass> PERSONAL =
            Set.of(
                    InstitutionsPackage.Literals.PERSON,
                    InstitutionsPackage.Literals.POST_HOLDING,
                    ContractPackage.Literals.INFORMATION_HANDLER_ENTRY);

    private Metamodel() {}

    private static List<EClass> classes(EPackage all) {
        List<EClass> classes = new ArrayList<>();
        all.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .forEach(classes::add);
        all.getESubpackages().forEach(part -> classes.addAll(classes(part)));
        return classes;
    }

    /** Class of this name among those of elements. */
    static Optional<EClass> element(String name) {
        return elements().stream().filter(type -> type.getName().equals(name)).findFirst();
    }

    static List<String> elementNames() {
        return elements().stream().map(EClass::getName).toList();
    }

    private static Collection<EClass> elements() {
        return CLASSES.stream().filter(GovernancePackage.Literals.ELEMENT::isSuperTypeOf).toList();
    }

    static boolean isPlain(EClass type) {
        return PLAIN.contains(type);
    }

    static boolean isPersonal(EClassifier type) {
        return PERSONAL.stream()
                .anyMatch(personal -> type instanceof EClass is && personal.isSuperTypeOf(is));
    }

    /** Feature of this name in a class or in one that is a kind of it. */
    static Optional<EStructuralFeature> feature(EClass type, String name) {
        EStructuralFeature own = type.getEStructuralFeature(name);
        return own != null
                ? Optional.of(own)
                : CLASSES.stream()
                        .filter(type::isSuperTypeOf)
                        .flatMap(kind -> kind.getEStructuralFeatures().stream())
                        .filter(feature -> feature.getName().equals(name))
                        .findFirst();
    }

    /** Names of the features of a class and of those that are a kind of it. */
    static Set<String> features(EClass type) {
        Set<String> names = new TreeSet<>();
        type.getEAllStructuralFeatures().forEach(feature -> names.add(feature.getName()));
        CLASSES.stream()
                .filter(type::isSuperTypeOf)
                .flatMap(kind -> kind.getEStructuralFeatures().stream())
                .forEach(feature -> names.add(feature.getName()));
        return names;
    }
}
