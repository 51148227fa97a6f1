// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.stream.Stream;

/** Width that a column needs so that none of its lines is broken, in characters. */
final class ColumnRoom {
    /** Longest heading that stands on one line. */
    private static final int SHORT = 14;

    /** Room for the button of the filter, or at the edge of a number. */
    private static final int MARGIN = 3;

    private ColumnRoom() {}

    static int of(String heading, List<Value> values) {
        int longest = values.stream().mapToInt(ColumnRoom::longest).max().orElse(0);
        // Bold words are wider.
        return Math.max((int) (1.1 * heading(heading)), longest) + MARGIN;
    }

    private static int heading(String heading) {
        return width(heading) <= SHORT
                ? width(heading)
                : Math.max(
                        SHORT,
                        Stream.of(heading.split(" ")).mapToInt(ColumnRoom::width).max().orElse(0));
    }

    private static int longest(Value value) {
        Value plain = value.plain();
        if (plain instanceof Value.Words words) {
            return words.text().lines().mapToInt(ColumnRoom::width).max().orElse(0);
        }
        return plain instanceof Value.Day || plain instanceof Value.Joined
                ? "2026-03-26".length()
                : "1,000,000".length();
    }

    /** East Asian letters are twice as wide as others. */
    static int width(String text) {
        return text.codePoints().map(letter -> letter < 0x1100 ? 1 : 2).sum();
    }
}
