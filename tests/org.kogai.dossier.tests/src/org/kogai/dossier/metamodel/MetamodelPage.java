// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.metamodel;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.Vocabulary;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One package of the metamodel as a page: its diagram, its classes and its closed lists. */
final class MetamodelPage {
    private static final Vocabulary ENGLISH = Vocabulary.in("en");
    private static final Vocabulary JAPANESE = Vocabulary.in("ja");

    private MetamodelPage() {}

    /** The list of pages. */
    static String contents(EPackage root) {
        return """
# Metamodel

Made from `governance.ecore` by `MetamodelPageTest` (`-Dkogai.write=true`): every class and feature with its definition and its Japanese term, and a class diagram for each package, drawn by our own runtime from a viewpoint specification over Ecore.

Every class but the text, the quantity, the period, the citation and the conditions of rules is an [`Element`](governance.md#element): it has a name and a note in several languages, citations with a confidence, a time of validity and the measures that would bring or end it. Multiplicity `0..1` means that a value may be missing; a quantity carries its unit, and a date may lack its day or month. Where a definition follows a law or the specification, it names the article or section.

| package | what | classes |
|---|---|---|
"""
                + Metamodel.packages(root).map(MetamodelPage::row).collect(Collectors.joining());
    }

    private static String row(EPackage one) {
        return "| [%s](%s.md) | %s | %s |\n"
                .formatted(
                        one.getName(),
                        one.getName(),
                        EcoreUtil.getDocumentation(one),
                        classes(one).map(MetamodelPage::link).collect(Collectors.joining(", ")));
    }

    /** The page of a package. */
    static String of(EPackage one) {
        return "# %s\n\n%s\n\nName space `%s`; [all packages](README.md).\n\n![Class diagram](%s.svg)\n"
                        .formatted(
                                one.getName(),
                                EcoreUtil.getDocumentation(one),
                                one.getNsURI(),
                                one.getName())
                + classes(one).map(MetamodelPage::section).collect(Collectors.joining())
                + one.getEClassifiers().stream()
                        .filter(EEnum.class::isInstance)
                        .map(type -> section((EEnum) type))
                        .collect(Collectors.joining());
    }

    private static Stream<EClass> classes(EPackage one) {
        return one.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    private static String section(EClass type) {
        String parents =
                type.getESuperTypes().isEmpty()
                        ? ""
                        : " Extends %s."
                                .formatted(
                                        type.getESuperTypes().stream()
                                                .map(MetamodelPage::link)
                                                .collect(Collectors.joining(", ")));
        return "\n## %s\n\n**%s%s** %s%s\n"
                        .formatted(
                                type.getName(),
                                JAPANESE.of(type),
                                type.isAbstract() ? ", abstract." : ".",
                                EcoreUtil.getDocumentation(type),
                                parents)
                + table(type);
    }

    private static String table(EClass type) {
        return type.getEStructuralFeatures().isEmpty()
                ? ""
                : "\n| feature | 用語 | type | | what |\n|---|---|---|---|---|\n"
                        + type.getEStructuralFeatures().stream()
                                .map(MetamodelPage::row)
                                .collect(Collectors.joining());
    }

    private static String row(EStructuralFeature feature) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        feature.getName(),
                        JAPANESE.of(feature),
                        link(feature.getEType()) + kind(feature),
                        multiplicity(feature),
                        EcoreUtil.getDocumentation(feature).replace('\n', ' '));
    }

    private static String kind(EStructuralFeature feature) {
        if (feature instanceof EAttribute) {
            return "";
        }
        EReference reference = (EReference) feature;
        String opposite =
                reference.getEOpposite() == null
                        ? ""
                        : ", opposite of `%s`".formatted(reference.getEOpposite().getName());
        String way = reference.isContainment() ? "contained" : "referred to";
        return ", " + (reference.isContainer() ? "container" : way) + opposite;
    }

    private static String multiplicity(EStructuralFeature feature) {
        String last = feature.isMany() ? "*" : String.valueOf(feature.getUpperBound());
        return feature.isRequired() && !feature.isMany()
                ? "1"
                : feature.getLowerBound() + ".." + last;
    }

    private static String section(EEnum list) {
        return "\n## %s\n\n%s\n\n| literal | English | 日本語 |\n|---|---|---|\n"
                        .formatted(list.getName(), EcoreUtil.getDocumentation(list))
                + list.getELiterals().stream()
                        .map(MetamodelPage::row)
                        .collect(Collectors.joining());
    }

    private static String row(EEnumLiteral literal) {
        return "| `%s` | %s | %s |\n"
                .formatted(literal.getName(), ENGLISH.of(literal), JAPANESE.of(literal));
    }

    private static String link(EClassifier type) {
        return type instanceof EClass || type instanceof EEnum
                ? "[%s](%s.md#%s)"
                        .formatted(
                                type.getName(),
                                type.getEPackage().getName(),
                                type.getName().toLowerCase(Locale.ROOT))
                : Metamodel.name(type);
    }
}
