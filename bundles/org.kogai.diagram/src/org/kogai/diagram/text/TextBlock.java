// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines lines, top down, without the spaces they were broken at
 * @param width width of the longest line in pixels
 * @param ascent distance from the top of a line to its baseline in pixels
 * @param lineHeight distance from one line's top to the next one's in pixels
 */
public record TextBlock(List<Line> lines, double width, double ascent, double lineHeight) {
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Height of all lines in pixels. */
    public double height() {
        return lines.size() * lineHeight;
    }

    /**
     * One line.
     *
     * @param text its text
     * @param width its width in pixels
     */
    public record Line(String text, double width) {}
}
