// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Sheet;
import org.kogai.document.Value;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Room that the text of a cell takes. No program makes rows as high as their text when it opens a
 * file, so the heights must be in it: too small ones cut letters, too large ones waste paper.
 *
 * @param lines lines that it takes in its column
 * @param height height that its row must have, in points
 */
record CellRoom(int lines, float height) {
    /** Room of an empty cell, a number or a day. */
    static final CellRoom LINE = of(1, Script.LATIN);

    /** Points above and below the lines of a row. */
    private static final float MARGIN = 3;

    /** Height that Excel allows at most, in points. */
    private static final float HIGHEST = 409;

    /** Fonts of the reader's computer differ a little from those that were measured. */
    private static final double TOLERANCE = 1.04;

    /** Pixels of a digit of the first font, and left and right of what stands in a cell. */
    private static final int DIGIT = 7;

    private static final int PADDING = 6;

    private static final double BOLD = 1.08;

    /** Width of an East Asian letter, which is the widest, in digits of the first font. */
    private static final double FULL = 1.9;

    static CellRoom of(int lines, Script script) {
        return new CellRoom(lines, Math.min(HIGHEST, lines * line(script) + MARGIN));
    }

    /** Pixels for a text in a column of some width in characters. */
    static double pixels(int width) {
        return width * DIGIT - PADDING;
    }

    static CellRoom of(Value value, Sheet.Column column) {
        if (value instanceof Value.SheetLink link) {
            return of(link.sheet(), column.width(), false);
        }
        boolean bold = value instanceof Value.Emphasised shown && shown.emphasis().bold();
        return column.hidden() || !(value.plain() instanceof Value.Words words)
                ? LINE
                : of(words.text(), column.width(), bold);
    }

    /** Room of words in a column of some width in characters. */
    static CellRoom of(String words, int width, boolean bold) {
        double available = width / TOLERANCE / (bold ? BOLD : 1);
        Script script = Script.rarest(words);
        boolean single = words.length() * FULL <= available && words.indexOf('\n') < 0;
        int lines = single ? 1 : words.lines().mapToInt(it -> wrapped(it, available, script)).sum();
        return of(Math.max(1, lines), script);
    }

    /** The higher of the two, with the lines of the one that has more. */
    CellRoom with(CellRoom other) {
        return new CellRoom(Math.max(lines, other.lines), Math.max(height, other.height));
    }

    /** Lines of a text that goes on where it is broken between words. */
    private static int wrapped(String text, double whole, Script script) {
        if (width(text) <= whole) {
            return 1;
        }
        // Marks that may not begin a line take the letter before them along.
        double available = script == Script.EAST_ASIAN ? Math.max(FULL, whole - FULL) : whole;
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int lines = 1;
        double used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            if (used > 0 && used + width(piece.stripTrailing()) > available) {
                lines++;
                used = 0;
            }
            used += width(piece);
            // A word that is longer than its line is broken anywhere.
            int more = (int) Math.ceil(width(piece.stripTrailing()) / available) - 1;
            if (more > 0) {
                lines += more;
                used -= more * available;
            }
            start = end;
        }
        return lines;
    }

    /** Width of a text in digits of the first font. */
    static double width(String text) {
        return Script.cut(text).stream().mapToDouble(CellRoom::width).sum();
    }

    private static double width(Script.Stretch stretch) {
        return stretch.text().codePoints().mapToDouble(it -> width(it, stretch.script())).sum();
    }

    /** Letters of Arial; vowel signs of Khmer and Lao stand above or below others. */
    private static double width(int letter, Script script) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (script == Script.EAST_ASIAN && letter > 0xFF) {
            return FULL;
        }
        if (" fijltI.,:;!'|/[]".indexOf(letter) >= 0) {
            return 0.5;
        }
        if ("r-()\"".indexOf(letter) >= 0) {
            return 0.65;
        }
        if ("mMwW@%".indexOf(letter) >= 0) {
            return 1.55;
        }
        return Character.isUpperCase(letter) || script.isComplex() ? 1.3 : 1.05;
    }

    /** Height of a line in points; Yu Gothic, Khmer OS and Phetsarath OT are high. */
    private static float line(Script script) {
        return switch (script) {
            case LATIN -> 13;
            case EAST_ASIAN -> 16.5f;
            case KHMER -> 21;
            case LAO -> 20;
        };
    }
}
