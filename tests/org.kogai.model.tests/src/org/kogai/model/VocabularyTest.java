// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.institutions.InstitutionKind;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.policy.PolicyPackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

class VocabularyTest {
    @ParameterizedTest
    @ValueSource(strings = {"vocabulary.properties", "vocabulary_ja.properties"})
    void everyClassFeatureAndLiteralHasItsWordAndNoWordIsLeftOver(String file) throws IOException {
        Set<String> words = new TreeSet<>(words(file).stringPropertyNames());
        words.removeAll(wordsOfOneClass(GovernancePackage.eINSTANCE));
        assertEquals(keysOf(GovernancePackage.eINSTANCE), words);
    }

    @Test
    void aClassMayHaveItsOwnWordForAFeature() {
        Vocabulary japanese = Vocabulary.in("ja");
        assertEquals("目標値", japanese.of(PolicyPackage.Literals.INDICATOR__TARGET));
        assertEquals("対象", japanese.of(InstitutionsPackage.Literals.INSTITUTION_RELATION__TARGET));
    }

    @Test
    void wordsFollowTheLanguage() {
        assertEquals("省", Vocabulary.in("ja").of(InstitutionKind.MINISTRY));
        assertEquals("Ministry", Vocabulary.in("en").of(InstitutionKind.MINISTRY));
        assertEquals("課題", Vocabulary.in("ja").of(PolicyPackage.Literals.GAP));
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertEquals("Ministry", Vocabulary.in("km").of(InstitutionKind.MINISTRY));
    }

    private static Properties words(String file) throws IOException {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }

    private static Set<String> wordsOfOneClass(EPackage root) {
        Set<String> keys = new TreeSet<>();
        root.eAllContents()
                .forEachRemaining(
                        part -> {
                            if (part instanceof EStructuralFeature feature) {
                                String type = feature.getEContainingClass().getName();
                                keys.add("feature." + type + "." + feature.getName());
                            }
                        });
        return keys;
    }

    private static Set<String> keysOf(EPackage root) {
        Set<String> keys = new TreeSet<>();
        for (EClassifier classifier : root.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                keys.add(type.getName());
                type.getEStructuralFeatures()
                        .forEach(feature -> keys.add("feature." + feature.getName()));
            } else if (classifier instanceof EEnum literals) {
                literals.getELiterals()
                        .forEach(literal -> keys.add(literals.getName() + "." + literal.getName()));
            }
        }
        root.getESubpackages().forEach(part -> keys.addAll(keysOf(part)));
        return keys;
    }
}
