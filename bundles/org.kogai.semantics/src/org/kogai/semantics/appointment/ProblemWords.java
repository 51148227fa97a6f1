// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words for problems, from the file "problems" beside the class of the problem. */
public final class ProblemWords {
    private ProblemWords() {}

    /**
     * A problem in words; numbers in them stand as they were written.
     *
     * @param problem class beside which the words are, in English and Japanese
     * @param kind what is wrong, which names the sentence
     * @param language BCP 47 tag; any but Japanese gives English
     * @param values what the sentence leaves open
     */
    public static String of(Class<?> problem, Enum<?> kind, String language, Object... values) {
        String pattern =
                ResourceBundle.getBundle(
                                problem.getPackageName() + ".problems",
                                Locale.forLanguageTag(language),
                                problem.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(kind.name());
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
