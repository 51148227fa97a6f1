// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.metamodel;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.Vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Services of metamodel.odesign. References to classes of the same package are edges, all other
 * features are lines in the box of their class; of two opposites the one that contains is drawn.
 */
public class MetamodelServices {
    private static final Vocabulary JAPANESE = Vocabulary.in("ja");

    /** Name of a class with its Japanese term. */
    public String classLabel(EObject type) {
        return type instanceof EClass one ? one.getName() + "\n" + JAPANESE.of(one) : "";
    }

    /** Name, type and multiplicity of a feature. */
    public String featureLabel(EObject feature) {
        return feature instanceof EStructuralFeature one
                ? one.getName() + " : " + Metamodel.name(one.getEType()) + multiplicity(one)
                : "";
    }

    /** Name and multiplicity of a reference. */
    public String referenceLabel(EObject feature) {
        return feature instanceof EReference one ? one.getName() + multiplicity(one) : "";
    }

    /** Features that stand in the box of the class. */
    public List<EStructuralFeature> listed(EObject type) {
        return features(type).filter(feature -> !isEdge(feature) && !isHidden(feature)).toList();
    }

    /** References that are drawn as edges between classes of the package. */
    public List<EStructuralFeature> references(EObject ePackage) {
        return ePackage.eContents().stream()
                .flatMap(MetamodelServices::features)
                .filter(feature -> isEdge(feature) && !isHidden(feature))
                .toList();
    }

    /** Classes of the same package that extend a class. */
    public List<EClassifier> subclasses(EObject type) {
        return type instanceof EClass one
                ? one.getEPackage().getEClassifiers().stream()
                        .filter(other -> other instanceof EClass sub && extendsIt(sub, one))
                        .toList()
                : List.of();
    }

    /** Nearly every class is an element; that alone says nothing. */
    private static boolean extendsIt(EClass sub, EClass type) {
        return sub.getESuperTypes().contains(type) && !type.getName().equals("Element");
    }

    private static Stream<EStructuralFeature> features(EObject type) {
        return type instanceof EClass one ? one.getEStructuralFeatures().stream() : Stream.empty();
    }

    private static boolean isEdge(EStructuralFeature feature) {
        EPackage home = feature.getEContainingClass().getEPackage();
        return feature instanceof EReference && feature.getEType().getEPackage() == home;
    }

    private static boolean isHidden(EStructuralFeature feature) {
        return feature instanceof EReference one && one.isContainer();
    }

    private static String multiplicity(EStructuralFeature feature) {
        return feature.isMany() ? " [*]" : feature.isRequired() ? " [1]" : "";
    }
}
