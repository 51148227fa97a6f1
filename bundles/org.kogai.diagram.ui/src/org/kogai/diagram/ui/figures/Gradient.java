// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.kogai.diagram.paint.Fill;

/**
 * Gradient of a box with round corners, drawn in strips: draw2d can neither clip a gradient to a
 * form nor paint patterns in the scaled graphics of the overview.
 */
final class Gradient {
    private final RGB from;
    private final RGB to;
    private final boolean vertical;

    Gradient(Ink ink, Fill fill) {
        this.from = ink.color(fill.color()).getRGB();
        this.to = ink.color(fill.end()).getRGB();
        this.vertical = fill.vertical();
    }

    void paint(Graphics graphics, Rectangle box, int radius) {
        int length = vertical ? box.height : box.width;
        for (int i = 0; i < length; i++) {
            graphics.setBackgroundColor(at((i + 0.5) / length));
            int inset = inset(Math.min(i, length - 1 - i), radius);
            if (vertical) {
                graphics.fillRectangle(box.x + inset, box.y + i, box.width - 2 * inset, 1);
            } else {
                graphics.fillRectangle(box.x + i, box.y + inset, 1, box.height - 2 * inset);
            }
        }
    }

    /** How much of a strip the round corners take away at each end. */
    private static int inset(int distance, int radius) {
        if (distance >= radius) {
            return 0;
        }
        double rise = radius - distance - 0.5;
        return (int) Math.round(radius - Math.sqrt(radius * (double) radius - rise * rise));
    }

    private Color at(double part) {
        return new Color(
                mix(from.red, to.red, part),
                mix(from.green, to.green, part),
                mix(from.blue, to.blue, part));
    }

    private static int mix(int a, int b, double part) {
        return (int) Math.round(a + (b - a) * part);
    }
}
