// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.kogai.diagram.edit.Following;
import org.kogai.diagram.edit.Geometry;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DNode;

import java.util.Collection;
import java.util.List;

/** Moves and resizes a view; routes of edges that end at it follow. */
final class DragPolicy extends ResizableEditPolicy {
    private final Sheet sheet;
    private final AbstractDNode view;

    private DragPolicy(Sheet sheet, AbstractDNode view) {
        this.sheet = sheet;
        this.view = view;
        setResizeDirections(view instanceof DNode node ? directions(node) : PositionConstants.NSEW);
    }

    /** The policy for a part: list items and regions of stacks stay where their list puts them. */
    static EditPolicy of(Sheet sheet, EditPart part) {
        if (part.getModel() instanceof AbstractDNode node && !ViewBounds.isRegion(node)) {
            return new DragPolicy(sheet, node);
        }
        return new NonResizableEditPolicy() {
            @Override
            protected Command getMoveCommand(ChangeBoundsRequest request) {
                return null;
            }

            @Override
            protected List<?> createSelectionHandles() {
                return AccentHandle.of(
                        (GraphicalEditPart) part,
                        PositionConstants.NONE,
                        sheet.ink().color(Accent.COLOR));
            }
        };
    }

    private static int directions(DNode node) {
        return switch (node.getResizeKind()) {
            case NONE -> PositionConstants.NONE;
            case NSEW -> PositionConstants.NSEW;
            case NORTH_SOUTH -> PositionConstants.NORTH_SOUTH;
            case EAST_WEST -> PositionConstants.EAST_WEST;
        };
    }

    static Rectangle handleBounds(GraphicalEditPart part) {
        return part.getFigure() instanceof HandleBounds bounds
                ? bounds.getHandleBounds()
                : part.getFigure().getBounds();
    }

    private Rectangle change(ChangeBoundsRequest request) {
        Rectangle before = handleBounds((GraphicalEditPart) getHost());
        PrecisionRectangle after = new PrecisionRectangle(before);
        getHostFigure().translateToAbsolute(after);
        Rectangle moved = request.getTransformedRectangle(after);
        getHostFigure().translateToRelative(moved);
        return new Rectangle(
                moved.x - before.x,
                moved.y - before.y,
                moved.width - before.width,
                moved.height - before.height);
    }

    @Override
    protected List<?> createSelectionHandles() {
        return AccentHandle.of(
                (GraphicalEditPart) getHost(),
                getResizeDirections(),
                sheet.ink().color(Accent.COLOR));
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        Rectangle change = change(request);
        Geometry geometry = sheet.geometry();
        CompoundCommand command = new CompoundCommand(0);
        if (Geometry.isBorderNode(view)) {
            command.append(geometry.bounds(view, BorderPlace.nearest(view, change.x, change.y)));
        } else {
            command.append(geometry.move(view, change.x, change.y));
        }
        new Following(geometry, views(request)).append(command, view, change.x, change.y);
        return new EmfCommand(command);
    }

    private static Collection<EObject> views(ChangeBoundsRequest request) {
        List<?> parts = request.getEditParts();
        return parts.stream()
                .map(part -> ((EditPart) part).getModel())
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    @Override
    protected Command getResizeCommand(ChangeBoundsRequest request) {
        Rectangle change = change(request);
        org.kogai.diagram.paint.Rectangle shown = ViewBounds.relative(view);
        org.kogai.diagram.paint.Rectangle wanted =
                new org.kogai.diagram.paint.Rectangle(
                        shown.x() + change.x,
                        shown.y() + change.y,
                        Math.max(10, shown.width() + change.width),
                        Math.max(10, shown.height() + change.height));
        return new EmfCommand(sheet.geometry().resize(view, wanted));
    }

    /** A view that goes into another container is dropped there, which the target decides. */
    @Override
    protected Command getOrphanCommand(Request request) {
        return null;
    }
}
