// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.kogai.diagram.paint.Route;

/** Anchor in the middle of an edge that another edge ends at. */
public final class MiddleAnchor extends AbstractConnectionAnchor {
    private final EdgeFigure figure;

    public MiddleAnchor(EdgeFigure figure) {
        super(figure);
        this.figure = figure;
    }

    @Override
    public Point getLocation(Point reference) {
        Point middle = Pixels.of(new Route(figure.edge().route()).middle());
        figure.translateToAbsolute(middle);
        return middle;
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }
}
