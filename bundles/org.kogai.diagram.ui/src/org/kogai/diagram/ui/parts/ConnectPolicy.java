// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;

/** Edges that are drawn from or to a view, and ends of edges that are moved to it. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {
    private final Sheet sheet;
    private final EdgeTarget view;

    ConnectPolicy(Sheet sheet, EdgeTarget view) {
        this.sheet = sheet;
        this.view = view;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command command =
                request.getNewObjectType() instanceof PaletteTool tool
                                && sheet.runtime().canStartEdge(sheet.diagram(), tool.name(), view)
                        ? new StartedEdge(view)
                        : UnexecutableCommand.INSTANCE;
        request.setStartCommand(command);
        return command;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (request.getNewObjectType() instanceof PaletteTool tool
                && request.getStartCommand() instanceof StartedEdge start) {
            return EmfCommand.of(
                    sheet.runtime().createEdge(sheet.diagram(), tool.name(), start.source(), view));
        }
        return UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, true);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, false);
    }

    private Command reconnect(ReconnectRequest request, boolean source) {
        DEdge edge = (DEdge) request.getConnectionEditPart().getModel();
        return EmfCommand.of(sheet.runtime().reconnect(edge, view, source));
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(sheet.ink().color(Accent.COLOR));
        line.setTargetDecoration(new PolylineDecoration());
        return line;
    }
}
