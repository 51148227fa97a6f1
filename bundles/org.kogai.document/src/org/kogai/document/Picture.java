// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Picture of a diagram, as the caller painted it.
 *
 * @param diagram name of the diagram's description, by which a composer finds the place for it, for
 *     instance InstitutionMap
 * @param title title of the diagram in the language of the document
 * @param png bytes of the PNG file, at any resolution; not changed by anybody afterwards
 * @param width width of the diagram in pixels of 1/96 inch
 * @param height height of the diagram in pixels of 1/96 inch
 * @param alternativeText what a screen reader says
 */
public record Picture(
        String diagram,
        String title,
        byte[] png,
        double width,
        double height,
        String alternativeText) {
    public Picture {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("size " + width + " x " + height);
        }
    }
}
