// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Anchor at the shape of a node, without the label below it and its border nodes. */
public final class OutlineAnchor extends ChopboxAnchor {
    private final NodeFigure figure;

    public OutlineAnchor(NodeFigure figure) {
        super(figure);
        this.figure = figure;
    }

    @Override
    protected Rectangle getBox() {
        return figure.getHandleBounds();
    }
}
