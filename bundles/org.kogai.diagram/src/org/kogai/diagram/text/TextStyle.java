// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

/**
 * How a text looks. The font family is not part of it: the font service picks one per script.
 *
 * @param points size in points (1 point = 96/72 pixels)
 * @param bold bold
 * @param italic italic
 * @param underline underlined
 * @param strikeThrough struck through
 * @param color colour as #rrggbb
 */
public record TextStyle(
        double points,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strikeThrough,
        String color) {}
