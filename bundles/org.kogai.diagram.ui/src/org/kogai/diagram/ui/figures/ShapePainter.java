// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Outlines;
import org.kogai.diagram.paint.Rings;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;

/** Draws the form of a node: fill first, border above it. */
final class ShapePainter {
    private static final int DIAMETER = (int) (2 * Outlines.RADIUS);

    private final Ink ink;

    ShapePainter(Ink ink) {
        this.ink = ink;
    }

    void paint(Graphics graphics, SceneNode node) {
        if (node.outline() == Outline.NONE) {
            return;
        }
        graphics.setAntialias(SWT.ON);
        boolean ring = node.outline() == Outline.RING;
        if (!ring && !node.fill().color().isEmpty()) {
            fill(graphics, node);
        }
        Stroke stroke = ring ? Rings.stroke(node) : node.border();
        if (stroke.width() > 0) {
            Lines.set(graphics, stroke, ink);
            draw(graphics, node);
        }
    }

    private void fill(Graphics graphics, SceneNode node) {
        Rectangle box = Pixels.of(node.bounds());
        Fill fill = node.fill();
        graphics.setBackgroundColor(ink.color(fill.color()));
        boolean plain = fill.color().equals(fill.end());
        switch (node.outline()) {
            case RECTANGLE, ROUNDED_RECTANGLE -> {
                int diameter = node.outline() == Outline.RECTANGLE ? 0 : DIAMETER;
                if (plain) {
                    graphics.fillRoundRectangle(box, diameter, diameter);
                } else {
                    new Gradient(ink, fill).paint(graphics, box, diameter / 2);
                }
            }
            case ELLIPSE -> graphics.fillOval(box);
            default -> graphics.fillPolygon(corners(node));
        }
    }

    private static void draw(Graphics graphics, SceneNode node) {
        Rectangle box = Pixels.of(node.bounds());
        switch (node.outline()) {
            case RECTANGLE -> graphics.drawRectangle(box);
            case ROUNDED_RECTANGLE -> graphics.drawRoundRectangle(box, DIAMETER, DIAMETER);
            case ELLIPSE, RING -> graphics.drawOval(box);
            default -> graphics.drawPolygon(corners(node));
        }
        if (node.outline() == Outline.NOTE) {
            graphics.drawPolyline(Pixels.of(Outlines.foldLine(node.bounds())));
        }
    }

    static PointList corners(SceneNode node) {
        return Pixels.of(Outlines.corners(node.outline(), node.bounds()));
    }
}
