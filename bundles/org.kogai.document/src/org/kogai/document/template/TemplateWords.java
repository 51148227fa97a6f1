// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages about templates, in English and Japanese; in English for other readers. */
final class TemplateWords {
    private final ResourceBundle texts;
    private final Locale locale;

    private TemplateWords(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    static TemplateWords in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new TemplateWords(
                ResourceBundle.getBundle(
                        "org.kogai.document.template.messages",
                        locale,
                        TemplateWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
