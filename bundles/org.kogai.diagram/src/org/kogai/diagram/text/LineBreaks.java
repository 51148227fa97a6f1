// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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

    private static final int LONGEST_UNIT = 5;

    private static final Map<String, BreakIterator> PROTOTYPES = new ConcurrentHashMap<>();

    private LineBreaks() {}

    /** Pieces between preferred breaks; the pieces joined are the text. */
    static List<String> words(String text, String reader) {
        String language = isJapanese(text, reader) ? "ja" : reader;
        return isPlain(text)
                ? plain(text)
                : joined(bracketed(split(text, prototype("words", language))));
    }

    /**
     * Also numbers of Japanese laws in texts for others; Chinese and Koreans have their own rules.
     */
    private static boolean isJapanese(String text, String reader) {
        return !reader.startsWith("zh")
                && !reader.startsWith("ko")
                && text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** What is in brackets may begin a line: else a long phrase would be cut before it. */
    private static List<String> bracketed(List<String> words) {
        return words.stream().flatMap(word -> Stream.of(word.split("(?<=[^（])(?=（)"))).toList();
    }

    /** Pieces of one word that may stand on lines of their own. */
    static List<String> parts(String word, String language) {
        return joined(split(word, prototype("parts", language)));
    }

    /** Letters with all their marks: what must never be cut. */
    static List<String> clusters(String word, String language) {
        return split(word, prototype("clusters", language));
    }

    /**
     * A dot or dash between parts of a label stays with the part before it, as does 者, and what
     * belongs to the end of a part stays with that.
     */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && ("·–—|者".indexOf(word.charAt(0)) >= 0 || isOpen(joined.get(last)))) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Whether a piece is a sign, the first half of Nm³/h or ends like that of 第3号, 有資格者 or 裾切り. */
    private static boolean isOpen(String piece) {
        char end = piece.charAt(piece.length() - 1);
        boolean unit = end == '/' && piece.length() > 1 && piece.length() <= LONGEST_UNIT;
        boolean sign = piece.length() == 2 && end == ' ' && "<>≤≥=".indexOf(piece.charAt(0)) >= 0;
        return unit || sign || "第有裾".indexOf(end) >= 0;
    }

    private static BreakIterator prototype(String kind, String language) {
        return PROTOTYPES.computeIfAbsent(kind + language, key -> iterator(kind, language));
    }

    private static BreakIterator iterator(String kind, String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        if (kind.equals("clusters")) {
            return BreakIterator.getCharacterInstance(locale);
        }
        if (!locale.getLanguage().equals("ja")) {
            return BreakIterator.getLineInstance(locale);
        }
        // Neither small letters nor the sign of a long vowel begin a line.
        ULocale strict = locale.setKeywordValue("lb", "strict");
        return BreakIterator.getLineInstance(
                kind.equals("words") ? strict.setKeywordValue("lw", "phrase") : strict);
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
