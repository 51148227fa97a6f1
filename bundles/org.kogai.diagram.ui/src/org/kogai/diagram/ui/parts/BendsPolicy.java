// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.DEdge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Adds, moves and removes bends of an edge. */
final class BendsPolicy extends BendpointEditPolicy {
    private final Sheet sheet;
    private final DEdge edge;

    BendsPolicy(Sheet sheet, DEdge edge) {
        this.sheet = sheet;
        this.edge = edge;
    }

    /** Index 0 of a request is the first bend, which is the second point of the route. */
    private static int index(BendpointRequest request) {
        return request.getIndex() + 1;
    }

    private Position at(BendpointRequest request) {
        Point point = request.getLocation().getCopy();
        getConnection().translateToRelative(point);
        return Sheet.position(point);
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        return changed(route -> route.add(index(request), at(request)));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        return changed(route -> route.set(index(request), at(request)));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return changed(route -> route.remove(index(request)));
    }

    private Command changed(Consumer<List<Position>> change) {
        List<Position> route =
                new ArrayList<>(sheet.edge(edge).map(SceneEdge::route).orElse(List.of()));
        change.accept(route);
        return new EmfCommand(sheet.geometry().route(edge, route));
    }
}
