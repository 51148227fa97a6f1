// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Place where a file breaks a rule.
 *
 * @param rule the rule
 * @param part name of the part of the file, for instance /word/document.xml
 * @param place words or number by which a person finds the place in it; empty for the whole part
 * @param values further facts for the message
 */
public record HealthFinding(HealthRule rule, String part, String place, List<String> values) {
    public HealthFinding {
        values = List.copyOf(values);
    }

    /**
     * What is wrong and what to do.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    public String message(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "org.kogai.document.poi.check.messages",
                        locale,
                        HealthFinding.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(rule.name()), locale).format(values.toArray());
    }
}
