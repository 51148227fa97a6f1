// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.stream.Stream;

/** Width that a column needs so that none of its lines is broken, in characters. */
final class ColumnRoom {
    /** Heading that stands on one line, in characters; longer ones are broken between words. */
    private static final int SHORT = 14;

    /** The same above numbers, which are short themselves. */
    private static final int SHORT_OF_NUMBERS = 9;

    /** Room for the button of the filter, or at the edge of a number. */
    private static final int MARGIN = 3;

    private ColumnRoom() {}

    static int of(Sheet.Column column, List<Value> values) {
        int longest = values.stream().mapToInt(ColumnRoom::longest).max().orElse(0);
        int most = column.numbers() ? SHORT_OF_NUMBERS : SHORT;
        // Bold words are wider.
        return Math.max((int) (1.1 * heading(column.heading(), most)), longest) + MARGIN;
    }

    private static int heading(String heading, int most) {
        int words =
                Stream.of(heading.split("[ \n]"))
                        .mapToInt(
                                word -> isBroken(word) ? Math.min(most, width(word)) : width(word))
                        .max()
                        .orElse(0);
        return Math.max(Math.min(most, width(heading)), words);
    }

    /** Whether lines may end inside a word. */
    private static boolean isBroken(String word) {
        return word.codePoints().anyMatch(ColumnRoom::isFull);
    }

    private static int longest(Value value) {
        Value plain = value.plain();
        if (plain instanceof Value.Words words) {
            return words.text().lines().mapToInt(ColumnRoom::width).max().orElse(0);
        }
        if (plain instanceof Value.Count count) {
            return String.format("%,d", count.value()).length();
        }
        return plain instanceof Value.Day ? "2026-03-26".length() : "0.00".length();
    }

    /** East Asian letters are twice as wide as others. */
    private static int width(String text) {
        return text.codePoints().map(letter -> isFull(letter) ? 2 : 1).sum();
    }

    private static boolean isFull(int letter) {
        return letter >= 0x1100;
    }
}
