// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import java.text.BreakIterator;

/** Cuts words for which there is no room, between letters as readers see them. */
public final class Ellipsis {
    private Ellipsis() {}

    /** The words, or as many of their letters as fit before the sign of what is left out. */
    public static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(words);
        return words.substring(0, letters.preceding(Math.max(1, length))).strip() + "…";
    }
}
