// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.text.Normalizer;
import java.util.Locale;

/** Tells whether words say what others say already, so that nothing is said twice in a row. */
final class SameWords {
    private SameWords() {}

    /** The words without capitals, marks and the Japanese "and others". */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{Z}]|等", "");
    }

    /** Whether a title says a place without number already, as that of an order says "order". */
    static boolean areOf(String title, String place) {
        String words = plain(place);
        return !words.isEmpty()
                && words.chars().noneMatch(Character::isDigit)
                && plain(title).contains(words);
    }
}
