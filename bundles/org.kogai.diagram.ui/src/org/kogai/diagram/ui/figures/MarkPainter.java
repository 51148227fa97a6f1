// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.kogai.diagram.ui.Mark;

/** Paints the sign of what validation found, on a corner of a node or on a line. */
final class MarkPainter {
    /** How far a sign reaches beyond its node, in pixels. */
    static final int REACH = 6;

    private static final int SIZE = 12;

    private final Ink ink;

    MarkPainter(Ink ink) {
        this.ink = ink;
    }

    /** Paints around a point. */
    void paint(Graphics graphics, Mark.Severity severity, Point center) {
        Image image = ink.mark(severity);
        graphics.drawImage(
                image,
                new Rectangle(image.getBounds()),
                new Rectangle(center.x - SIZE / 2, center.y - SIZE / 2, SIZE, SIZE));
    }
}
