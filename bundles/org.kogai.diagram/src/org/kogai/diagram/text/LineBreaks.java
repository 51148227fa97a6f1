// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a text may be broken, by the rules of Unicode (UAX 14 and 29) and ICU's dictionaries for
 * Japanese, Khmer and Lao.
 *
 * <p>Each value is a finer way to break than the one before: what is too long for a line in one way
 * is broken in the next.
 */
enum LineBreaks {
    /** Japanese between phrases ({@code lw=phrase}), other languages where lines may end. */
    PHRASES,
    /** Japanese between words of the dictionary. */
    WORDS,
    /** Where lines may end: in Japanese between any letters that may be parted, else at spaces. */
    PARTS,
    /** Letters with all their marks: what must never be cut. */
    CLUSTERS;

    static final char NO_BREAK_SPACE = '\u00A0';

    /** Khmer sign that joins the letter after it below the one before. */
    private static final char COENG = '\u17D2';

    /** Letters of a word like No. or Art. with the space behind it. */
    private static final int LONGEST_TITLE = 5;

    /** Letters before a hyphen, or after it, that would look lost on a line of their own. */
    private static final int SHORTEST_HALF = 4;

    /** First half of a unit, or of a number such as 1932/MOIC. */
    private static final Pattern HALF = Pattern.compile("(^|[ \\d])[^\\s\\d]{0,4}/$");

    private static final Pattern AMOUNT = Pattern.compile("\\d $");

    /** A number whose unit follows without a space. */
    private static final Pattern COUNT = Pattern.compile("[\\d万億]$");

    /** A limit such as "> 200 ", whose unit follows in a word. */
    private static final Pattern LIMIT = Pattern.compile("[<>≤≥=] [\\d,.]+ ");

    private static final Pattern UNIT = Pattern.compile("N?m³|k[NWg]\\b|m?g\\b|dB|t\\b|h\\b|%");

    private static final Map<String, BreakIterator> PROTOTYPES = new ConcurrentHashMap<>();

    /** The first way to try: which words of Japanese belong together, costs tell better. */
    static LineBreaks first(String text, String reader) {
        return isJapanese(text, reader) ? WORDS : PHRASES;
    }

    /** Pieces between the places where a line may end; the pieces joined are the text. */
    List<String> pieces(String text, String reader) {
        if (this == CLUSTERS) {
            return split(text, text, prototype("clusters", reader));
        }
        if (this == PHRASES && isPlain(text)) {
            return plain(text);
        }
        String language = isJapanese(text, reader) ? "ja" : reader;
        List<String> pieces =
                split(
                        text,
                        // A fact that fits on no line is parted at its spaces before its words are.
                        this == PARTS ? text.replace(NO_BREAK_SPACE, ' ') : text,
                        prototype(this == PHRASES ? "phrases" : "parts", language));
        if (this != PARTS && language.equals("ja")) {
            pieces = new JapaneseWords(text, words()).joined(pieces);
        }
        return joined(this == PARTS ? pieces : bracketed(pieces));
    }

    /**
     * Also numbers of Japanese laws in texts for others; Chinese and Koreans have their own rules.
     */
    private static boolean isJapanese(String text, String reader) {
        return !reader.startsWith("zh")
                && !reader.startsWith("ko")
                && text.codePoints().anyMatch(LineBreaks::isJapanese);
    }

    private static boolean isJapanese(int letter) {
        return Character.isIdeographic(letter)
                || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.KATAKANA;
    }

    private static BreakIterator words() {
        return (BreakIterator) prototype("words", "ja").clone();
    }

    /** What is in brackets may begin a line: else a long phrase would be cut before it. */
    private static List<String> bracketed(List<String> words) {
        return words.stream().flatMap(word -> Stream.of(word.split("(?<=[^（])(?=（)"))).toList();
    }

    /**
     * A dot or dash between parts of a label stays with the part before it, and what belongs to the
     * end of a part stays with that.
     */
    private List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0
                    && ("·–—|".indexOf(word.charAt(0)) >= 0 || isOpen(joined.get(last), word))) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /**
     * Whether a piece is a sign, a number before its unit, or the first half of Nm³/h, of No. 264
     * or of a word like DVD-R.
     */
    private boolean isOpen(String piece, String next) {
        char end = piece.charAt(piece.length() - 1);
        boolean sign = piece.length() == 2 && end == ' ' && "<>≤≥=".indexOf(piece.charAt(0)) >= 0;
        boolean number =
                piece.length() <= LONGEST_TITLE
                        && piece.endsWith(". ")
                        && Character.isDigit(next.charAt(0));
        boolean amount =
                AMOUNT.matcher(piece).find() && UNIT.matcher(next).lookingAt()
                        || this != PARTS && LIMIT.matcher(piece).matches()
                        || this != PARTS
                                && COUNT.matcher(piece).find()
                                && UNIT.matcher(next).lookingAt();
        boolean hyphen =
                this != PARTS
                        && end == '-'
                        && (piece.length() <= SHORTEST_HALF
                                || next.strip().length() < SHORTEST_HALF);
        return HALF.matcher(piece).find() || sign || number || amount || hyphen;
    }

    private static BreakIterator prototype(String kind, String language) {
        return PROTOTYPES.computeIfAbsent(kind + language, key -> iterator(kind, language));
    }

    private static BreakIterator iterator(String kind, String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        if (kind.equals("clusters")) {
            return BreakIterator.getCharacterInstance(locale);
        }
        if (kind.equals("words")) {
            return BreakIterator.getWordInstance(locale);
        }
        if (!locale.getLanguage().equals("ja")) {
            return BreakIterator.getLineInstance(locale);
        }
        // Neither small letters nor the sign of a long vowel begin a line.
        ULocale strict = locale.setKeywordValue("lb", "strict");
        return BreakIterator.getLineInstance(
                kind.equals("phrases") ? strict.setKeywordValue("lw", "phrase") : strict);
    }

    /** Cuts a text where another of the same length may be cut. */
    private static List<String> split(String text, String like, BreakIterator prototype) {
        BreakIterator breaks = (BreakIterator) prototype.clone();
        breaks.setText(like);
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
