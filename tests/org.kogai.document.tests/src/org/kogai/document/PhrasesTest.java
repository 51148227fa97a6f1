// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

class PhrasesTest {
    private static Properties phrases(String file) throws IOException {
        Properties phrases = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Phrases.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            phrases.load(reader);
        }
        return phrases;
    }

    @Test
    void sayInJapaneseAllThatTheySayInEnglish() throws IOException {
        assertEquals(
                phrases("messages.properties").keySet(),
                phrases("messages_ja.properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
    void areNeverEmptyAndKeepTheirApostrophes(String file) throws IOException {
        phrases(file)
                .forEach(
                        (key, phrase) -> {
                            assertFalse(phrase.toString().isEmpty(), key.toString());
                            // A single apostrophe is eaten by MessageFormat.
                            assertFalse(phrase.toString().contains("'"), key.toString());
                        });
    }

    @Test
    void haveTheSamePlacesInBothLanguages() throws IOException {
        Properties japanese = phrases("messages_ja.properties");
        phrases("messages.properties")
                .forEach(
                        (key, phrase) ->
                                assertEquals(
                                        places(phrase), places(japanese.get(key)), key.toString()));
    }

    private static int places(Object phrase) {
        return new MessageFormat(phrase.toString()).getFormatsByArgumentIndex().length;
    }

    @Test
    void answerInEnglishForALanguageThatTheyDoNotSpeak() {
        assertEquals("en", Phrases.in("km").language());
        assertEquals("Contents", Phrases.in("km").of("contents"));
    }

    @Test
    void nameALanguageByItsTagWhenTheyKnowNoName() {
        assertEquals("クメール語", Phrases.in("ja").language("km"));
        assertEquals("vi", Phrases.in("ja").language("vi"));
    }
}
