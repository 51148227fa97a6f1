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
        int step = Math.max(1, length / (contrast() + 1));
        Rectangle clip = graphics.getClip(new Rectangle());
        int first = Math.max(0, (vertical ? clip.y - box.y : clip.x - box.x) - step);
        int end = Math.min(length, vertical ? clip.bottom() - box.y : clip.right() - box.x);
        for (int i = first; i < end; ) {
            boolean corner = i < radius || i + step > length - radius;
            int width = corner ? 1 : step;
            graphics.setBackgroundColor(at((i + width / 2.0) / length));
            strip(graphics, box, i, width, inset(Math.min(i, length - 1 - i), radius));
            i += width;
        }
    }

    private void strip(Graphics graphics, Rectangle box, int at, int width, int inset) {
        if (vertical) {
            graphics.fillRectangle(box.x + inset, box.y + at, box.width - 2 * inset, width);
        } else {
            graphics.fillRectangle(box.x + at, box.y + inset, width, box.height - 2 * inset);
        }
    }

    /** More strips than different colours would be of no use. */
    private int contrast() {
        return Math.max(
                Math.abs(from.red - to.red),
                Math.max(Math.abs(from.green - to.green), Math.abs(from.blue - to.blue)));
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
