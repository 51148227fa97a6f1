// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.kogai.diagram.paint.Position;

import java.util.List;

/** Anchor at the end that the scene gave a route, which lies on the outline of the node. */
public final class RouteEnd extends ConnectionAnchorBase {
    private final EdgeFigure figure;
    private final boolean source;

    public RouteEnd(EdgeFigure figure, boolean source) {
        this.figure = figure;
        this.source = source;
    }

    @Override
    public Point getLocation(Point reference) {
        List<Position> route = figure.edge().route();
        Point end = Pixels.of(route.get(source ? 0 : route.size() - 1));
        figure.translateToAbsolute(end);
        return end;
    }

    /** None, as GEF allows: the scene says where the end is whenever a node moves. */
    @Override
    public IFigure getOwner() {
        return null;
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }
}
