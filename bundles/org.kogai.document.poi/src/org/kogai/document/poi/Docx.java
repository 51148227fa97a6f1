// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Names that the parts of a docx share. */
final class Docx {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Numbered list of the headings. */
    static final int HEADINGS = 1;

    /** List with bullets. */
    static final int BULLETS = 2;

    /** Margin of a page, 25 mm in twentieths of a point. */
    static final int MARGIN = 1418;

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;

    private Docx() {}

    static int pageWidth(boolean landscape) {
        return landscape ? A4_LONG : A4_SHORT;
    }

    static int pageHeight(boolean landscape) {
        return landscape ? A4_SHORT : A4_LONG;
    }

    /** Width of the text in twentieths of a point. */
    static int textWidth(boolean landscape) {
        return pageWidth(landscape) - 2 * MARGIN;
    }

    /** Height of the text in twentieths of a point. */
    static int textHeight(boolean landscape) {
        return pageHeight(landscape) - 2 * MARGIN;
    }

    /** Writes the fonts of all slots. */
    static void fonts(Xml xml, Script complex) {
        xml.leaf(
                "w:rFonts",
                "w:ascii",
                Fonts.LATIN,
                "w:hAnsi",
                Fonts.LATIN,
                "w:eastAsia",
                Fonts.EAST_ASIAN,
                "w:cs",
                Fonts.complex(complex));
    }
}
