// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One script's font in one weight, with the advance widths that were already measured. */
final class Typeface {
    /** Fonts are measured at this size and scaled: advances are linear without hinting. */
    private static final float UNIT = 100;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Shaped words are forgotten beyond this number, so that a long session stays small. */
    private static final int MOST_WORDS = 20_000;

    private final FontScript script;
    private final Optional<Font> font;
    private final Map<String, Double> advances = new ConcurrentHashMap<>();
    private final double[][] letters = new double[256][];
    private final double ascent;
    private final double descent;

    Typeface(FontScript script, boolean bold, boolean italic) {
        this.script = script;
        int style = (bold ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
        this.font = find(script, style);
        Rectangle2D ink = font.map(f -> glyphs(f, sample(script)).getVisualBounds()).orElse(null);
        // Some air above and below the ink: lines of different scripts then look evenly set.
        this.ascent = ink == null ? 0.95 : Math.max(0.9, -ink.getMinY() / UNIT + 0.04);
        this.descent = ink == null ? 0.25 : Math.max(0.22, ink.getMaxY() / UNIT + 0.04);
    }

    private static Optional<Font> find(FontScript script, int style) {
        for (String family : script.families()) {
            Font candidate = new Font(family, style, (int) UNIT);
            if (candidate.getFamily(Locale.ENGLISH).equals(family)) {
                return Optional.of(candidate);
            }
        }
        Font fallback = new Font(Font.DIALOG, style, (int) UNIT);
        return fallback.canDisplayUpTo(sample(script)) < 0
                ? Optional.of(fallback)
                : Optional.empty();
    }

    /** Text with the tallest letters and deepest subscripts that are common in the script. */
    private static String sample(FontScript script) {
        return switch (script) {
            case JAPANESE -> "国議";
            case KHMER -> "ស្ត្រី ញ៉ាំ ក្រុំ";
            case LAO -> "ກຶ້ ຊື່ ຍູ້";
            default -> "Ágj";
        };
    }

    private static GlyphVector glyphs(Font font, String text) {
        return font.layoutGlyphVector(
                CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Height of the line above the baseline, in em. */
    double ascent() {
        return ascent;
    }

    /** Depth of the line below the baseline, in em. */
    double descent() {
        return descent;
    }

    /** The font in a size in pixels, for Java2D; a system font when the machine has none. */
    Font font(double pixels, int style) {
        return font.orElseGet(() -> new Font(Font.DIALOG, style, (int) UNIT))
                .deriveFont((float) pixels);
    }

    /** Advance width of a text of this script, in em. */
    double advance(String text) {
        if (script == FontScript.KHMER || script == FontScript.LAO || script == FontScript.OTHER) {
            return cached(text);
        }
        // Letter by letter: the cache stays small, and outputs that do not kern agree with it.
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum +=
                    codePoint < 0x10000
                            ? letter((char) codePoint)
                            : cached(text.substring(i, i + 2));
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    /** Advance of a letter; racing threads fill a page with equal values. */
    private double letter(char letter) {
        double[] page = letters[letter >> 8];
        if (page == null) {
            page = new double[256];
            Arrays.fill(page, Double.NaN);
            letters[letter >> 8] = page;
        }
        double known = page[letter & 0xFF];
        if (Double.isNaN(known)) {
            String text = String.valueOf(letter);
            known = font.map(f -> shaped(f, text)).orElseGet(() -> estimated(text));
            page[letter & 0xFF] = known;
        }
        return known;
    }

    private double cached(String text) {
        Double known = advances.get(text);
        if (known != null) {
            return known;
        }
        if (advances.size() > MOST_WORDS) {
            advances.clear();
        }
        double advance = font.map(f -> shaped(f, text)).orElseGet(() -> estimated(text));
        advances.put(text, advance);
        return advance;
    }

    private static double shaped(Font font, String text) {
        GlyphVector glyphs = glyphs(font, text);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / UNIT;
    }

    /** Where the machine has no font: East Asian letters are one em wide, others about 0.6 em. */
    private double estimated(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int type = Character.getType(text.codePointAt(i));
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                letters++;
            }
        }
        return letters * (script == FontScript.JAPANESE ? 1 : 0.6);
    }
}
