// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Color;

/** Frames that say that something can be done here. */
public final class Frame {
    private static final Color ACCENT =
            new Color(
                    Integer.parseInt(Accent.COLOR.substring(1, 3), 16),
                    Integer.parseInt(Accent.COLOR.substring(3, 5), 16),
                    Integer.parseInt(Accent.COLOR.substring(5, 7), 16));

    private Frame() {}

    /**
     * A frame around what a part draws.
     *
     * @param layer that it will be added to
     * @param width of its line, in pixels
     */
    public static IFigure around(GraphicalEditPart part, IFigure layer, int width) {
        RectangleFigure figure = new RectangleFigure();
        figure.setFill(false);
        figure.setLineWidth(width);
        figure.setLineStyle(Graphics.LINE_SOLID);
        figure.setForegroundColor(ACCENT);
        Rectangle bounds = DragPolicy.handleBounds(part).getCopy();
        part.getFigure().translateToAbsolute(bounds);
        layer.translateToRelative(bounds);
        figure.setBounds(bounds.expand(2, 2));
        return figure;
    }
}
