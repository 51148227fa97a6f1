// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.MediumCode;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Words that diagrams write beside those of the model, in English and Japanese. */
final class ChartWords {
    private ChartWords() {}

    /** The words for readers of a language; English where there are none. */
    static ResourceBundle in(String language) {
        return ResourceBundle.getBundle(
                "org.kogai.viewpoints.chart",
                Locale.forLanguageTag(language),
                ChartWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text with what it is before it, in the punctuation of a language. */
    static String titled(String title, String text, String language) {
        return String.format(in(language).getString("titled"), title, text);
    }

    /** Environmental media in brackets behind a text; empty when there are none. */
    static String bracketed(List<MediumCode> media, String language) {
        ResourceBundle words = in(language);
        String text =
                media.stream()
                        .map(Vocabulary.in(language)::of)
                        .collect(Collectors.joining(words.getString("comma")));
        return text.isEmpty() ? "" : String.format(words.getString("bracketed"), text);
    }

    /** A word in the language that a diagram is shown in. */
    static String word(String key, EObject element, EObject diagram) {
        return in(new GovernanceServices().language(element, diagram)).getString(key);
    }

    /** The words for the user of the program. */
    static String ofUser(String key) {
        return in(Locale.getDefault().getLanguage()).getString(key);
    }
}
