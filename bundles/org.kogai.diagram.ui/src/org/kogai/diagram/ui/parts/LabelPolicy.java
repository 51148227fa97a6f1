// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Route;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.figures.LabelFigure;

import java.util.List;

/** Moves the label of an edge. */
final class LabelPolicy extends NonResizableEditPolicy {
    private final Sheet sheet;
    private final EdgeLabel label;

    LabelPolicy(Sheet sheet, EdgeLabel label) {
        this.sheet = sheet;
        this.label = label;
        setDragAllowed(label.movable());
    }

    @Override
    protected List<?> createSelectionHandles() {
        return AccentHandle.of(
                (GraphicalEditPart) getHost(),
                PositionConstants.NONE,
                sheet.ink().color(Accent.COLOR));
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        return sheet.edge(label.edge())
                .map(scene -> new Route(scene.route()).middle())
                .map(middle -> move(request, middle))
                .orElse(null);
    }

    private Command move(ChangeBoundsRequest request, Position middle) {
        Rectangle before = getHostFigure().getBounds();
        PrecisionRectangle after = new PrecisionRectangle(before);
        getHostFigure().translateToAbsolute(after);
        Rectangle moved = request.getTransformedRectangle(after);
        getHostFigure().translateToRelative(moved);
        Position center = ((LabelFigure) getHostFigure()).label().bounds().center();
        Position offset =
                new Position(
                        center.x() + moved.x - before.x - middle.x(),
                        center.y() + moved.y - before.y - middle.y());
        return new EmfCommand(sheet.geometry().labelOffset(label.edge(), offset));
    }
}
