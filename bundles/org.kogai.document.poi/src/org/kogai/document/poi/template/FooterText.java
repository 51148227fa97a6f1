// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

/** Cuts what stands in a footer to its room; PowerPoint would let it run out of the slide. */
final class FooterText {
    /** Footers have 12 points; a little more is reckoned with. */
    private static final double EMU_PER_LETTER = 13 * 12_700 * 0.55;

    private static final double EMU_PER_LINE = 13 * 12_700 * 1.2;

    private FooterText() {}

    /**
     * The words, or as many of them as fit, with a sign that there are more.
     *
     * @param width width of the room in EMU
     * @param height height of the room in EMU
     */
    static String fit(String words, long width, long height) {
        double room = Math.max(1, Math.floor(height / EMU_PER_LINE)) * (width / EMU_PER_LETTER);
        int end = 0;
        double used = 1;
        while (end < words.length()) {
            int letter = words.codePointAt(end);
            used += Character.isIdeographic(letter) || letter >= 0x3000 ? 1.8 : 1;
            if (used > room) {
                break;
            }
            end += Character.charCount(letter);
        }
        if (end == words.length()) {
            return words;
        }
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }
}
