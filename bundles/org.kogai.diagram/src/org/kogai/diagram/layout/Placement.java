// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.Point;
import org.kogai.diagram.views.ViewsFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Bounds and routes of views, computed or remembered, that can be given to the views.
 *
 * @param bounds stored bounds by view; absent = none
 * @param routes routes by edge
 */
record Placement(Map<AbstractDNode, Optional<Rectangle>> bounds, Map<DEdge, EdgePlace> routes) {
    /**
     * Place of an edge.
     *
     * @param points route in the diagram
     * @param labelOffset offset of the label; absent = automatic
     */
    record EdgePlace(List<Position> points, Optional<Position> labelOffset) {
        EdgePlace {
            points = List.copyOf(points);
        }
    }

    /** The part that concerns some views. */
    Placement only(Set<AbstractDNode> nodes, Set<DEdge> edges) {
        Map<AbstractDNode, Optional<Rectangle>> someBounds = new LinkedHashMap<>(bounds);
        someBounds.keySet().retainAll(nodes);
        Map<DEdge, EdgePlace> someRoutes = new LinkedHashMap<>(routes);
        someRoutes.keySet().retainAll(edges);
        return new Placement(someBounds, someRoutes);
    }

    /** What the views that a placement speaks of have now. */
    Placement current() {
        Map<AbstractDNode, Optional<Rectangle>> nodes = new LinkedHashMap<>();
        bounds.keySet().forEach(view -> nodes.put(view, rectangle(view.getBounds())));
        Map<DEdge, EdgePlace> edges = new LinkedHashMap<>();
        routes.keySet().forEach(view -> edges.put(view, place(view)));
        return new Placement(nodes, edges);
    }

    private static Optional<Rectangle> rectangle(Bounds bounds) {
        return Optional.ofNullable(bounds)
                .map(b -> new Rectangle(b.getX(), b.getY(), b.getWidth(), b.getHeight()));
    }

    private static EdgePlace place(DEdge view) {
        List<Position> points = new ArrayList<>();
        view.getBendpoints().forEach(point -> points.add(position(point)));
        return new EdgePlace(
                points, Optional.ofNullable(view.getLabelOffset()).map(Placement::position));
    }

    private static Position position(Point point) {
        return new Position(point.getX(), point.getY());
    }

    /** Gives the views what they do not have already: equal values notify nobody. */
    void apply() {
        bounds.forEach(Placement::apply);
        routes.forEach(Placement::apply);
    }

    private static void apply(AbstractDNode view, Optional<Rectangle> wanted) {
        if (rectangle(view.getBounds()).equals(wanted)) {
            return;
        }
        view.setBounds(
                wanted.map(
                                r -> {
                                    Bounds bounds = ViewsFactory.eINSTANCE.createBounds();
                                    bounds.setX(r.x());
                                    bounds.setY(r.y());
                                    bounds.setWidth(r.width());
                                    bounds.setHeight(r.height());
                                    return bounds;
                                })
                        .orElse(null));
    }

    private static void apply(DEdge view, EdgePlace wanted) {
        EdgePlace has = place(view);
        if (!has.points.equals(wanted.points)) {
            List<Point> points = wanted.points.stream().map(Placement::point).toList();
            view.getBendpoints().clear();
            view.getBendpoints().addAll(points);
        }
        if (!Objects.equals(has.labelOffset, wanted.labelOffset)) {
            view.setLabelOffset(wanted.labelOffset.map(Placement::point).orElse(null));
        }
    }

    private static Point point(Position position) {
        Point point = ViewsFactory.eINSTANCE.createPoint();
        point.setX(position.x());
        point.setY(position.y());
        return point;
    }
}
