// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import com.ibm.icu.lang.UScript;

import java.util.List;

/**
 * Scripts that have fonts of their own, with their font families in order of preference.
 *
 * <p>Every output names these families, so that a picture, a slide and the editor show the same
 * text in the same width. Liberation Sans and Arial have equal advance widths by design; the glyphs
 * of Japanese gothic fonts are one em wide in all of them.
 */
public enum FontScript {
    /** Latin, Greek, Cyrillic. */
    LATIN("Liberation Sans", "Arial", "Helvetica", "DejaVu Sans"),
    /** Chinese characters, kana and the punctuation that goes with them. */
    JAPANESE(
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Yu Gothic",
            "Meiryo",
            "Hiragino Sans",
            "MS Gothic"),
    /** Khmer. */
    KHMER("Khmer OS", "Noto Sans Khmer", "Khmer UI", "Leelawadee UI", "Khmer Sangam MN"),
    /** Lao. */
    LAO("Phetsarath OT", "Noto Sans Lao", "Lao UI", "Leelawadee UI", "Lao Sangam MN"),
    /** Everything else: what the system offers. */
    OTHER("Dialog");

    private final List<String> families;

    FontScript(String... families) {
        this.families = List.of(families);
    }

    /** Font families, preferred first. */
    public List<String> families() {
        return families;
    }

    /** Value of CSS {@code font-family} for text in any mix of scripts. */
    public static String css() {
        StringBuilder css = new StringBuilder();
        for (FontScript script : List.of(LATIN, JAPANESE, KHMER, LAO)) {
            for (String family : script.families) {
                // Lao glyphs of DejaVu Sans would win over the Lao fonts behind it.
                if (!family.equals("DejaVu Sans")) {
                    css.append('\'').append(family).append("', ");
                }
            }
        }
        return css.append("'DejaVu Sans', sans-serif").toString();
    }

    /**
     * Script of a character as far as fonts go.
     *
     * @param codePoint Unicode code point
     * @param before script of the character before it, which marks and joiners share
     */
    static FontScript of(int codePoint, FontScript before) {
        if (codePoint < 0x300) {
            return LATIN;
        }
        if (codePoint > 0xFF00 && codePoint < 0xFFF0) {
            // Wide letters are Latin to Unicode, but Latin fonts lack them.
            return JAPANESE;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC -> LATIN;
            case UScript.HAN,
                            UScript.HIRAGANA,
                            UScript.KATAKANA,
                            UScript.HANGUL,
                            UScript.BOPOMOFO ->
                    JAPANESE;
            case UScript.KHMER -> KHMER;
            case UScript.LAO -> LAO;
            case UScript.INHERITED -> before;
            case UScript.COMMON -> common(codePoint);
            default -> OTHER;
        };
    }

    private static FontScript common(int codePoint) {
        boolean generalPunctuation = codePoint >= 0x2000 && codePoint < 0x2070;
        boolean eastAsian =
                codePoint >= 0x3000 && codePoint < 0x3400
                        || codePoint >= 0xFE30 && codePoint < 0xFE50
                        || codePoint >= 0x2460 && codePoint < 0x2800;
        // The reference mark and arrows of Japanese texts are missing in many Latin fonts.
        boolean mark = codePoint == 0x203B || codePoint >= 0x2190 && codePoint < 0x2200;
        if (eastAsian || mark) {
            return JAPANESE;
        }
        return generalPunctuation ? LATIN : OTHER;
    }
}
