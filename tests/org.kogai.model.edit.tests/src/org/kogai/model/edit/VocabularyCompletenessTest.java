// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

class VocabularyCompletenessTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyClassHasAWord(String language) {
        assertEquals(List.of(), missing(language, Metamodel.classes().map(type -> type.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyFeatureHasAWord(String language) {
        assertEquals(
                List.of(),
                missing(
                        language,
                        Metamodel.classes()
                                .flatMap(type -> type.getEStructuralFeatures().stream())
                                .map(feature -> "feature." + feature.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyLiteralHasAWord(String language) {
        assertEquals(
                List.of(),
                missing(
                        language,
                        Metamodel.enumerations()
                                .flatMap(type -> type.getELiterals().stream())
                                .map(it -> it.getEEnum().getName() + "." + it.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void generatedLiteralsFindTheirWords(String language) {
        Labels labels = new Labels(language, language);
        for (EEnum type : (Iterable<EEnum>) Metamodel.enumerations()::iterator) {
            for (EEnumLiteral literal : type.getELiterals()) {
                assertEquals(labels.of(literal), labels.of(literal.getInstance()));
            }
        }
    }

    private static List<String> missing(String language, Stream<String> keys) {
        Properties words = new Properties();
        String file = language.equals("en") ? "vocabulary" : "vocabulary_" + language;
        try (InputStream in = Vocabulary.class.getResourceAsStream(file + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.distinct().filter(key -> !words.containsKey(key)).toList();
    }
}
