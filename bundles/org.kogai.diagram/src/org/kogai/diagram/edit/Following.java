// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Router;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Lets the routes of edges follow views that are moved together. */
public final class Following {
    private static final double LEVEL = 0.5;

    private final Geometry geometry;
    private final Collection<? extends EObject> moved;

    /**
     * @param moved all views that are moved by the same distance
     */
    public Following(Geometry geometry, Collection<? extends EObject> moved) {
        this.geometry = geometry;
        this.moved = moved;
    }

    /** Appends new routes of the edges that end at a view or at a view inside it. */
    public void append(CompoundCommand command, EdgeTarget view, double dx, double dy) {
        follow(command, view, dx, dy);
        for (Iterator<EObject> inside = view.eAllContents(); inside.hasNext(); ) {
            if (inside.next() instanceof EdgeTarget target) {
                follow(command, target, dx, dy);
            }
        }
    }

    private void follow(CompoundCommand command, EdgeTarget view, double dx, double dy) {
        for (DEdge edge : view.getOutgoingEdges()) {
            boolean both = EcoreUtil.isAncestor(moved, edge.getTargetNode());
            append(
                    command,
                    edge,
                    both ? all(edge, dx, dy) : first(route(edge), dx, dy, isStraight(edge)));
        }
        for (DEdge edge : view.getIncomingEdges()) {
            // An edge that moves as a whole was done from its source.
            if (!EcoreUtil.isAncestor(moved, edge.getSourceNode())) {
                append(command, edge, last(edge, dx, dy));
            }
        }
    }

    private void append(CompoundCommand command, DEdge edge, List<Position> route) {
        if (route.size() > 1) {
            command.append(geometry.route(edge, route));
        }
    }

    private static List<Position> route(DEdge edge) {
        List<Position> route = new ArrayList<>();
        for (Point point : edge.getBendpoints()) {
            route.add(new Position(point.getX(), point.getY()));
        }
        return route;
    }

    private static List<Position> all(DEdge edge, double dx, double dy) {
        return route(edge).stream().map(p -> new Position(p.x() + dx, p.y() + dy)).toList();
    }

    private static List<Position> last(DEdge edge, double dx, double dy) {
        List<Position> route = route(edge);
        Collections.reverse(route);
        List<Position> followed = new ArrayList<>(first(route, dx, dy, isStraight(edge)));
        Collections.reverse(followed);
        return followed;
    }

    /** A line that a person made straight stays so, however it lies. */
    private static boolean isStraight(DEdge edge) {
        return Router.chosen(edge).filter(EdgeRouting.STRAIGHT::equals).isPresent();
    }

    /**
     * Moves the first point, and the second one as far as keeps the line between them level.
     *
     * @param straight whether the line may lie aslant
     */
    private static List<Position> first(
            List<Position> route, double dx, double dy, boolean straight) {
        if (route.size() < 2) {
            return route;
        }
        Position start = route.get(0);
        Position next = route.get(1);
        boolean upright = Math.abs(start.x() - next.x()) < LEVEL;
        boolean level = Math.abs(start.y() - next.y()) < LEVEL;
        Position moved = new Position(start.x() + dx, start.y() + dy);
        if (route.size() == 2) {
            return !straight && (upright && dx != 0 || level && dy != 0)
                    ? stepped(moved, next, upright)
                    : List.of(moved, next);
        }
        route.set(0, moved);
        if (straight) {
            return route;
        }
        route.set(1, new Position(next.x() + (upright ? dx : 0), next.y() + (level ? dy : 0)));
        return route;
    }

    /** A line that was level gets a step in its middle. */
    private static List<Position> stepped(Position start, Position end, boolean upright) {
        double x = (start.x() + end.x()) / 2;
        double y = (start.y() + end.y()) / 2;
        return upright
                ? List.of(start, new Position(start.x(), y), new Position(end.x(), y), end)
                : List.of(start, new Position(x, start.y()), new Position(x, end.y()), end);
    }
}
