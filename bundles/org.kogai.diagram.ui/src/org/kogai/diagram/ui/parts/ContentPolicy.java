// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.figures.NodeFigure;

import java.util.Optional;

/** What may be created in, dragged into or dropped on a view or the diagram. */
final class ContentPolicy extends LayoutEditPolicy {
    /** Line of the frame around the view that the mouse is over, in pixels. */
    private static final int WIDTH = 3;

    private final Sheet sheet;
    private Optional<IFigure> frame = Optional.empty();

    ContentPolicy(Sheet sheet) {
        this.sheet = sheet;
    }

    private EObject container() {
        return (EObject) getHost().getModel();
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return DragPolicy.of(sheet, child);
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof ElementDropRequest drop
                ? elementDrop(drop)
                : super.getCommand(request);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return request instanceof ElementDropRequest ? getHost() : super.getTargetEditPart(request);
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof ElementDropRequest || super.understandsRequest(request);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof PaletteTool tool)) {
            return null;
        }
        Dimension drawn = request.getSize();
        Optional<Size> size =
                drawn == null || drawn.width < 5 || drawn.height < 5
                        ? Optional.empty()
                        : Optional.of(scaled(drawn));
        return EmfCommand.of(
                sheet.runtime()
                        .create(sheet.diagram(), tool.name(), container())
                        .map(c -> sheet.arrivals().at(c, container(), at(request), size)));
    }

    private Size scaled(Dimension drawn) {
        Dimension size = drawn.getCopy();
        getHostFigure().translateToRelative(size);
        return new Size(size.width, size.height);
    }

    private Position at(DropRequest request) {
        return relative(request.getLocation());
    }

    private Position relative(Point location) {
        Point place = location.getCopy();
        getHostFigure().translateToRelative(place);
        return Sheet.position(place);
    }

    private Command elementDrop(ElementDropRequest request) {
        CompoundCommand all = new CompoundCommand();
        for (EObject element : request.elements()) {
            all.add(drop(element, at(request)));
        }
        return all;
    }

    @Override
    protected Command getAddCommand(Request request) {
        CompoundCommand all = new CompoundCommand();
        ChangeBoundsRequest drag = (ChangeBoundsRequest) request;
        for (Object part : drag.getEditParts()) {
            GraphicalEditPart dragged = (GraphicalEditPart) part;
            Rectangle bounds = DragPolicy.handleBounds(dragged).getCopy();
            dragged.getFigure().translateToAbsolute(bounds);
            Rectangle moved = drag.getTransformedRectangle(bounds);
            if (dragged.getModel() instanceof EObject view) {
                all.add(drop(view, relative(moved.getTopLeft())));
            }
        }
        return all.isEmpty() ? null : all;
    }

    private Command drop(EObject dragged, Position place) {
        return EmfCommand.of(
                sheet.runtime()
                        .drop(sheet.diagram(), dragged, container())
                        .map(c -> sheet.arrivals().at(c, container(), place, Optional.empty())));
    }

    /** Moves are the business of {@link DragPolicy}, which knows what follows the view. */
    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return null;
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (RequestConstants.REQ_MOVE.equals(request.getType()) || frame.isPresent()) {
            return;
        }
        Command command = getCommand(request);
        if (getHostFigure() instanceof NodeFigure && command != null && command.canExecute()) {
            frame =
                    Optional.of(
                            Frame.around((GraphicalEditPart) getHost(), getFeedbackLayer(), WIDTH));
            addFeedback(frame.get());
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        frame.ifPresent(this::removeFeedback);
        frame = Optional.empty();
    }
}
