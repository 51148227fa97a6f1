// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.graphics.Color;
import org.kogai.diagram.paint.ArrowHead;

/** Draws the decorations at the ends of edges. */
final class HeadPainter {
    private final Ink ink;

    HeadPainter(Ink ink) {
        this.ink = ink;
    }

    void paint(Graphics graphics, ArrowHead head, Color color) {
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setForegroundColor(color);
        for (ArrowHead.Part part : head.parts()) {
            graphics.setBackgroundColor(
                    part.ink() == ArrowHead.Ink.FILLED ? color : ink.color("#ffffff"));
            if (part.radius() > 0) {
                circle(graphics, part);
            } else {
                polygon(graphics, part);
            }
        }
    }

    private static void circle(Graphics graphics, ArrowHead.Part part) {
        Point center = Pixels.of(part.points().get(0));
        int radius = Pixels.round(part.radius());
        int x = center.x - radius;
        int y = center.y - radius;
        graphics.fillOval(x, y, 2 * radius, 2 * radius);
        graphics.drawOval(x, y, 2 * radius, 2 * radius);
    }

    private static void polygon(Graphics graphics, ArrowHead.Part part) {
        PointList points = Pixels.of(part.points());
        if (part.ink() == ArrowHead.Ink.LINE) {
            graphics.drawPolyline(points);
        } else {
            graphics.fillPolygon(points);
            graphics.drawPolygon(points);
        }
    }
}
