// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.kogai.diagram.layout.Router;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.Point;

import java.util.List;

/** Fresh routes of one edge between two nodes. */
final class EdgeRoutes {
    private final DEdge edge;

    EdgeRoutes(DEdge edge) {
        this.edge = edge;
    }

    /** Points of a route, ends included; none for an edge that ends at an edge. */
    List<Point> in(EdgeRouting routing) {
        if (edge.getSourceNode() instanceof AbstractDNode source
                && edge.getTargetNode() instanceof AbstractDNode target) {
            Rectangle from = ViewBounds.absolute(source);
            Rectangle to = ViewBounds.absolute(target);
            return route(from, to, routing).stream().map(Geometry::point).toList();
        }
        return List.of();
    }

    private static List<Position> route(Rectangle from, Rectangle to, EdgeRouting routing) {
        return switch (routing) {
            case STRAIGHT -> List.of(from.center(), to.center());
            case MANHATTAN -> Router.route(from, to);
            case TREE -> branch(from, to);
        };
    }

    /** Leaves the middle of a side, so that edges of one node share their trunk. */
    private static List<Position> branch(Rectangle from, Rectangle to) {
        boolean down = from.center().y() <= to.center().y();
        double start = down ? from.y() + from.height() : from.y();
        double end = down ? to.y() : to.y() + to.height();
        double fork = (start + end) / 2;
        return List.of(
                new Position(from.center().x(), start),
                new Position(from.center().x(), fork),
                new Position(to.center().x(), fork),
                new Position(to.center().x(), end));
    }
}
