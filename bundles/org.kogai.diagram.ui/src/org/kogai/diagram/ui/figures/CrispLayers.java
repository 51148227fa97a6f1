// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Zooms by a transformation of the screen's graphics. Draw2d's own scaling rounds every coordinate
 * and font, so that texts no longer fit their boxes.
 */
public final class CrispLayers extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getScale() == 1 || !(graphics instanceof SWTGraphics)) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        // Between two children the graphics goes back to the state that was pushed last.
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
