// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;

/**
 * Room for a diagram on a slide, in pixels of which an inch has 96.
 *
 * @param width its width
 * @param height its height
 */
public record SlideRoom(double width, double height) {
    /** Smallest text that people read from their seats, in points. */
    public static final double READABLE = 12;

    /** A small diagram is not blown up beyond this. */
    private static final double LARGEST_SCALE = 1.75;

    /** Pixels of the slide per pixel of a diagram that fills the room. */
    public double scale(Scene scene) {
        double fit =
                Math.min(width / Math.max(1, scene.width()), height / Math.max(1, scene.height()));
        return Math.min(fit, LARGEST_SCALE);
    }

    /** Whether a diagram in this room has texts that can be read, and that stay in their shapes. */
    public boolean shows(Scene scene) {
        return new TextRoom(scene.language(), scale(scene)).isEnough(scene);
    }
}
