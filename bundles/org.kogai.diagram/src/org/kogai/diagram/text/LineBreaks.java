// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a text may be broken, by the rules of Unicode (UAX 14 and 29) and ICU's dictionaries for
 * Khmer and Lao.
 *
 * <p>Japanese breaks between phrases first ({@code lw=phrase}); only a phrase that is too long for
 * a line is broken between any letters that may be parted.
 */
final class LineBreaks {
    /** Khmer sign that joins the letter after it below the one before. */
    private static final char COENG = '\u17D2';

    private static final Map<String, BreakIterator> PROTOTYPES = new ConcurrentHashMap<>();

    private LineBreaks() {}

    /** Pieces between preferred breaks; the pieces joined are the text. */
    static List<String> words(String text, String language) {
        return isPlain(text) ? plain(text) : joined(split(text, prototype("words", language)));
    }

    /** Pieces of one word that may stand on lines of their own. */
    static List<String> parts(String word, String language) {
        return joined(split(word, prototype("parts", language)));
    }

    /** Letters with all their marks: what must never be cut. */
    static List<String> clusters(String word, String language) {
        return split(word, prototype("clusters", language));
    }

    /** A dot or dash between parts of a label stays with the part before it. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && "·–—|".indexOf(word.charAt(0)) >= 0) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static BreakIterator prototype(String kind, String language) {
        return PROTOTYPES.computeIfAbsent(kind + language, key -> iterator(kind, language));
    }

    private static BreakIterator iterator(String kind, String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        if (kind.equals("clusters")) {
            return BreakIterator.getCharacterInstance(locale);
        }
        boolean phrases = kind.equals("words") && locale.getLanguage().equals("ja");
        return BreakIterator.getLineInstance(
                phrases ? locale.setKeywordValue("lw", "phrase") : locale);
    }

    private static List<String> split(String text, BreakIterator prototype) {
        BreakIterator breaks = (BreakIterator) prototype.clone();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || text.charAt(end - 1) != COENG) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /** Letters, digits and spaces of ASCII only: these break at spaces in every language. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && c != ' ' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static List<String> plain(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}
