// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/**
 * Fill of a shape.
 *
 * @param color colour as #rrggbb, or empty for none
 * @param end second colour of a gradient, equal to color for a plain fill
 * @param vertical whether a gradient runs from top to bottom
 */
public record Fill(String color, String end, boolean vertical) {
    /** No fill. */
    public static final Fill NONE = new Fill("", "", false);

    /** Plain fill of one colour. */
    public static Fill plain(String color) {
        return new Fill(color, color, false);
    }
}
