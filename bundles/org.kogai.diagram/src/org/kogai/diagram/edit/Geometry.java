// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.Point;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.diagram.views.ViewsPackage;

import java.util.List;

/** Makes commands that set positions, sizes and routes of views. */
public final class Geometry {
    private final EditingDomain domain;

    public Geometry(EditingDomain domain) {
        this.domain = domain;
    }

    /** Sets one feature of a view. */
    public Command set(EObject view, EStructuralFeature feature, Object value) {
        return new SetCommand(domain, view, feature, value);
    }

    /**
     * Moves a view.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    public Command move(AbstractDNode view, double dx, double dy) {
        Rectangle now = stored(view);
        return bounds(view, new Rectangle(now.x() + dx, now.y() + dy, now.width(), now.height()));
    }

    /** Moves a view and gives it a size that refresh and arrange keep. */
    public Command resize(AbstractDNode view, Rectangle bounds) {
        CompoundCommand command = new CompoundCommand(0);
        command.append(bounds(view, bounds));
        command.append(set(view, ViewsPackage.Literals.ABSTRACT_DNODE__SIZED, true));
        return command;
    }

    /**
     * Sets bounds.
     *
     * @param bounds relative to the content of the view's container; a view in a container cannot
     *     leave it to the left or the top, where the container does not grow
     */
    public Command bounds(AbstractDNode view, Rectangle bounds) {
        boolean free = view.eContainer() instanceof DSemanticDiagram || isBorderNode(view);
        Bounds value = ViewsFactory.eINSTANCE.createBounds();
        value.setX(free ? bounds.x() : Math.max(0, bounds.x()));
        value.setY(free ? bounds.y() : Math.max(0, bounds.y()));
        value.setWidth(bounds.width());
        value.setHeight(bounds.height());
        return set(view, ViewsPackage.Literals.ABSTRACT_DNODE__BOUNDS, value);
    }

    /** Sets the route of an edge, ends included. */
    public Command route(DEdge edge, List<Position> route) {
        List<Point> points = route.stream().map(Geometry::point).toList();
        return set(edge, ViewsPackage.Literals.DEDGE__BENDPOINTS, points);
    }

    /** Sets where the label stands against the middle of the route. */
    public Command labelOffset(DEdge edge, Position offset) {
        return set(edge, ViewsPackage.Literals.DEDGE__LABEL_OFFSET, point(offset));
    }

    /** The bounds that a view has, or those that it is shown with when it has none. */
    public static Rectangle stored(AbstractDNode view) {
        Bounds bounds = view.getBounds();
        return bounds == null
                ? ViewBounds.relative(view)
                : new Rectangle(
                        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    public static boolean isBorderNode(AbstractDNode view) {
        return view.eContainingFeature()
                == ViewsPackage.Literals.ABSTRACT_DNODE__OWNED_BORDERED_NODES;
    }

    static Point point(Position position) {
        Point point = ViewsFactory.eINSTANCE.createPoint();
        point.setX(position.x());
        point.setY(position.y());
        return point;
    }
}
