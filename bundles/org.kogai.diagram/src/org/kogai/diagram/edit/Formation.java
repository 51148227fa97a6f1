// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings several views into line. Views inside others of the group go with these, border nodes stay
 * on their hosts. The routes of edges follow.
 */
public final class Formation {
    private final Geometry geometry;
    private final List<AbstractDNode> views;

    /**
     * A group of views.
     *
     * @param views the views; the last one is what the others are brought in line with
     */
    public Formation(Geometry geometry, Collection<? extends AbstractDNode> views) {
        this.geometry = geometry;
        this.views =
                views.stream()
                        .filter(view -> !Geometry.isBorderNode(view))
                        .filter(view -> !isInside(view, views))
                        .map(AbstractDNode.class::cast)
                        .toList();
    }

    private static boolean isInside(
            AbstractDNode view, Collection<? extends AbstractDNode> others) {
        EObject container = view.eContainer();
        return others.stream().anyMatch(other -> EcoreUtil.isAncestor(other, container));
    }

    /** How many views it brings into line. */
    public int size() {
        return views.size();
    }

    private Rectangle reference() {
        return ViewBounds.absolute(views.get(views.size() - 1));
    }

    /** Moves the views to a line of the last one; with fewer than two nothing moves. */
    public Command align(Alignment alignment) {
        Map<AbstractDNode, Position> moves = new LinkedHashMap<>();
        views.forEach(
                view ->
                        moves.put(
                                view, alignment.distance(ViewBounds.absolute(view), reference())));
        return moved(moves);
    }

    /**
     * Makes the gaps between neighbours equal; the outermost two stay.
     *
     * @param across from left to right, otherwise from top to bottom
     */
    public Command distribute(boolean across) {
        List<AbstractDNode> sorted =
                views.stream()
                        .sorted(Comparator.comparingDouble(view -> start(view, across)))
                        .toList();
        Map<AbstractDNode, Position> moves = new LinkedHashMap<>();
        if (sorted.size() > 2) {
            AbstractDNode last = sorted.get(sorted.size() - 1);
            double room = start(last, across) + length(last, across) - start(sorted.get(0), across);
            double taken = sorted.stream().mapToDouble(view -> length(view, across)).sum();
            double gap = (room - taken) / (sorted.size() - 1);
            double next = start(sorted.get(0), across);
            for (AbstractDNode view : sorted) {
                double way = next - start(view, across);
                moves.put(view, across ? new Position(way, 0) : new Position(0, way));
                next += length(view, across) + gap;
            }
        }
        return moved(moves);
    }

    private static double start(AbstractDNode view, boolean across) {
        Rectangle box = ViewBounds.absolute(view);
        return across ? box.x() : box.y();
    }

    private static double length(AbstractDNode view, boolean across) {
        Rectangle box = ViewBounds.absolute(view);
        return across ? box.width() : box.height();
    }

    /** Gives the views the size of the last one; its width, its height or both. */
    public Command sameSize(boolean width, boolean height) {
        CompoundCommand command = new CompoundCommand(0);
        Rectangle like = reference();
        for (AbstractDNode view : views.subList(0, views.size() - 1)) {
            Rectangle now = ViewBounds.relative(view);
            command.append(
                    geometry.resize(
                            view,
                            new Rectangle(
                                    now.x(),
                                    now.y(),
                                    width ? like.width() : now.width(),
                                    height ? like.height() : now.height())));
        }
        return command;
    }

    /**
     * Moves all views.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    public Command move(double dx, double dy) {
        Map<AbstractDNode, Position> moves = new LinkedHashMap<>();
        views.forEach(view -> moves.put(view, new Position(dx, dy)));
        return moved(moves);
    }

    private Command moved(Map<AbstractDNode, Position> moves) {
        CompoundCommand command = new CompoundCommand(0);
        moves.values().removeIf(way -> way.x() == 0 && way.y() == 0);
        boolean together = moves.values().stream().distinct().count() == 1;
        moves.forEach(
                (view, way) -> {
                    Collection<AbstractDNode> group = together ? moves.keySet() : List.of(view);
                    command.append(geometry.move(view, way.x(), way.y()));
                    new Following(geometry, group).append(command, view, way.x(), way.y());
                });
        return command;
    }
}
