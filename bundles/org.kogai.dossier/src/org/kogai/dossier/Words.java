// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words in what a dossier writes, in English and Japanese; in English for other readers. */
final class Words {
    private final ResourceBundle texts;
    private final Locale locale;

    private Words(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    static Words in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Words(
                ResourceBundle.getBundle(
                        "org.kogai.dossier.messages",
                        locale,
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** What it means that texts of a table stand out; empty for nothing. */
    String legend(String table) {
        return find("legend." + table);
    }

    /** Heading of the lines of a table; empty when it has none. */
    String lines(String table) {
        return find("lines." + table);
    }

    private String find(String key) {
        return texts.containsKey(key) ? of(key) : "";
    }
}
