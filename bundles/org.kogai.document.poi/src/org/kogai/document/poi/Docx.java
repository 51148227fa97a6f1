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

    private Docx() {}

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
