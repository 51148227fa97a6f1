// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Router;
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
            return Router.route(from, to, routing).stream().map(Geometry::point).toList();
        }
        return List.of();
    }
}
