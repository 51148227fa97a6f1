// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/**
 * Size and margins of a page, in twentieths of a point.
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param sides left and right margin together
 * @param ends top and bottom margin together
 */
public record DocxPage(int width, int height, int sides, int ends) {
    /** Twentieths of a point in a pixel. */
    static final double PER_PIXEL = 15;

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;

    /** A standing page of A4 with the margins of our documents. */
    static DocxPage standing() {
        return new DocxPage(A4_SHORT, A4_LONG, 2 * Docx.MARGIN, 2 * Docx.MARGIN);
    }

    /** Whether it is wider than high. */
    public boolean isLandscape() {
        return width > height;
    }

    /** The page with these sides swapped, if need be, so that it lies or stands. */
    public DocxPage turned(boolean landscape) {
        return landscape == isLandscape() ? this : new DocxPage(height, width, sides, ends);
    }

    /** Width of the text. */
    public int textWidth() {
        return width - sides;
    }

    /** Height of the text. */
    public int textHeight() {
        return height - ends;
    }
}
