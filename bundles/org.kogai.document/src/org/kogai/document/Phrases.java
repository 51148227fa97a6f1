// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Headings and sentences of the documents, in English and Japanese. */
final class Phrases {
    private final ResourceBundle words;
    private final Locale locale;

    private Phrases(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** The phrases for a reader of this language; English for a language that has none. */
    static Phrases in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Phrases(
                ResourceBundle.getBundle(
                        "org.kogai.document.messages",
                        locale,
                        Phrases.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** The phrase with its places filled; numbers are written the way of the language. */
    String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** The phrase, where there is one. */
    Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** The phrase as a piece of text. */
    List<Inline> text(String key) {
        return List.of(Text.plain(of(key), language()));
    }

    /** Language that the phrases are in, which is not always the one that was asked for. */
    String language() {
        String language = words.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    /** Name of a language; its tag where no name is known. */
    String language(String tag) {
        String key = "language." + tag;
        return words.containsKey(key) ? words.getString(key) : tag;
    }
}
