// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much a reader of Japanese minds that a line ends at a place: not after a particle, a mark or
 * before a bracket, and much within a compound. What has spaces between its words costs nothing.
 */
final class BreakCosts {
    private static final double COMPOUND = 1;

    /** Where the letters change, a compound often has a seam. */
    private static final double SEAM = 0.8;

    /** Behind what ends a part of a compound. */
    private static final double LOOSE = 0.5;

    /** Within a number or a word of Latin letters, and before a particle. */
    private static final double CUT = 2;

    private static final double TERM = 0.7;
    private static final double ENDING = 0.3;

    /** Compounds up to this length are read as one word: 一日平均. */
    private static final int SHORT = 5;

    /** Verbs that lend their sense to the one before them: 確認されている. */
    private static final Pattern AUXILIARY = Pattern.compile("[てで](い[るなたまて]|あ[るりっ]|お[りくい]|くる|しま)");

    private static final String PARTICLES = "のにはをがでともへや";

    /** Letters that end many nouns: 管理者, 第一種. */
    private static final String SUFFIXES = "者種類員会所局省法物性率量署";

    private static final List<String> CONJUNCTIONS = List.of("及び", "又は", "並びに", "若しくは", "かつ");

    /** As in 大気関係. */
    private static final String RELATION = "関係";

    private static final char NUMBER = '第';

    /** Compounds that readers of the field take for one word. */
    private static final List<String> TERMS = terms();

    private final String text;

    BreakCosts(String text) {
        this.text = text;
    }

    private static List<String> terms() {
        try (InputStream file = BreakCosts.class.getResourceAsStream("terms_ja.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cost of a line that ends before the letter at a place. */
    double at(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        boolean words = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        if (isPlain(after) && (isPlain(before) || before == '/')) {
            return CUT;
        }
        if (CONJUNCTIONS.stream().anyMatch(word -> text.startsWith(word, place))) {
            return 0;
        }
        if (before == '・' && place > 1 && isPlain(after) && isPlain(text.charAt(place - 2))) {
            return CUT;
        }
        if (!words || !isJapanese(before) && !isJapanese(after)) {
            return 0;
        }
        if (isHiragana(before)) {
            boolean particle = PARTICLES.indexOf(before) >= 0 && !isAuxiliary(place);
            return isHiragana(after) ? particle ? ENDING : CUT : particle ? 0 : ENDING;
        }
        if (isHiragana(after) || Character.isDigit(before)) {
            return CUT;
        }
        boolean loose =
                after == NUMBER
                        || SUFFIXES.indexOf(before) >= 0
                        || text.startsWith(RELATION, place - RELATION.length());
        double within = isKatakana(before) == isKatakana(after) ? COMPOUND : SEAM;
        double whole = isShort(place) ? TERM : TERM * termsAround(place);
        return (loose ? LOOSE : within) + whole;
    }

    private boolean isAuxiliary(int place) {
        return AUXILIARY.matcher(text).region(place - 1, text.length()).lookingAt();
    }

    /** Whether the compound around a place is a short one. */
    private boolean isShort(int place) {
        int start = place;
        while (start > 0 && isCompound(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && isCompound(text.charAt(end))) {
            end++;
        }
        return end - start <= SHORT;
    }

    private static boolean isCompound(char letter) {
        return Character.isIdeographic(letter) || isKatakana(letter) && letter != '・';
    }

    private long termsAround(int place) {
        return TERMS.stream().filter(term -> parts(term, place)).count();
    }

    private boolean parts(String term, int place) {
        int start = text.indexOf(term, Math.max(0, place - term.length() + 1));
        return start >= 0 && start < place;
    }

    private static boolean isPlain(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    private static boolean isJapanese(char letter) {
        return isHiragana(letter) || Character.isIdeographic(letter) || isKatakana(letter);
    }

    private static boolean isKatakana(char letter) {
        return UnicodeBlock.of(letter) == UnicodeBlock.KATAKANA;
    }

    private static boolean isHiragana(char letter) {
        return UnicodeBlock.of(letter) == UnicodeBlock.HIRAGANA;
    }
}
