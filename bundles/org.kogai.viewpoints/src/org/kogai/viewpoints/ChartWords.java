// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;

import java.util.Locale;
import java.util.ResourceBundle;

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

    /** A word in the language that a diagram is shown in. */
    static String word(String key, EObject element, EObject diagram) {
        return in(new GovernanceServices().language(element, diagram)).getString(key);
    }

    /** The words for the user of the program. */
    static String ofUser(String key) {
        return in(Locale.getDefault().getLanguage()).getString(key);
    }
}
