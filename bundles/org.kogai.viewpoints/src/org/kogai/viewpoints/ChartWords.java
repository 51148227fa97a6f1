// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

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

    /** The words for the user of the program. */
    static String ofUser(String key) {
        return in(Locale.getDefault().getLanguage()).getString(key);
    }
}
