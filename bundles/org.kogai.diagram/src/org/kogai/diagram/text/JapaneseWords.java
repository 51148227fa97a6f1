// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import com.ibm.icu.text.BreakIterator;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins pieces of a Japanese text that a reader takes for one word, although the dictionary parts
 * them: a letter that ends a word (評議会, 施行中, ダイオキシン類) or begins it (有資格者, 新基準, 裾切り).
 */
final class JapaneseWords {
    /** Begins the word of a number, also after a word of ideographs: 施行令第3条. */
    private static final char NUMBER = '第';

    private final String text;

    private final BreakIterator words;

    /**
     * Words of a text.
     *
     * @param text Japanese text
     * @param words finds words of the dictionary; is set to the text
     */
    JapaneseWords(String text, BreakIterator words) {
        this.text = text;
        this.words = words;
        words.setText(text);
    }

    /** Joins pieces of the text across places where no word ends. */
    List<String> joined(List<String> pieces) {
        List<String> joined = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (String piece : pieces) {
            end += piece.length();
            if (end == text.length() || mayEnd(end)) {
                joined.add(text.substring(start, end));
                start = end;
            }
        }
        return joined;
    }

    private boolean mayEnd(int at) {
        return words.isBoundary(at) && !isEnding(at) && !isBeginning(at);
    }

    /** Whether the word at a place is one letter that ends the word before it. */
    private boolean isEnding(int at) {
        return at > 0
                && text.charAt(at) != NUMBER
                && isIdeograph(at)
                && (isIdeograph(at - 1) || isKatakana(at - 1))
                && words.following(at) == at + 1;
    }

    /** Whether the word before a place is one letter that ends no word, and so begins the next. */
    private boolean isBeginning(int at) {
        return isIdeograph(at - 1)
                && words.preceding(at) == at - 1
                && (text.charAt(at - 1) == NUMBER || isIdeograph(at) && !isEnding(at - 1));
    }

    private boolean isKatakana(int at) {
        char letter = text.charAt(at);
        return Character.isLetter(letter) && UnicodeBlock.of(letter) == UnicodeBlock.KATAKANA;
    }

    private boolean isIdeograph(int at) {
        return Character.isIdeographic(text.charAt(at));
    }
}
