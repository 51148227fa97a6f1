// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.TextStyle;

import java.util.List;

/**
 * Text already broken into lines and placed.
 *
 * @param text the whole text
 * @param lines lines, top down
 * @param style font, size and colour
 * @param bounds box of the lines in absolute pixels
 * @param alignment horizontal alignment of the lines in the box
 */
public record Label(
        String text, List<Line> lines, TextStyle style, Rectangle bounds, Alignment alignment) {
    public Label {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param text its text
     * @param x left end in absolute pixels
     * @param baseline baseline in absolute pixels
     * @param width measured width in pixels
     */
    public record Line(String text, double x, double baseline, double width) {}

    /** Horizontal alignment. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }
}
