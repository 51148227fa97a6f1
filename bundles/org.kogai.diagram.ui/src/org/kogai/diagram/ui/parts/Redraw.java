// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;

import java.util.List;

/** Brings parts up to date with the scene. What looks as before, is not touched. */
public final class Redraw {
    private Redraw() {}

    /** Makes the scene anew, and the parts below the contents like it. */
    public static void all(Sheet sheet, EditPart contents) {
        boolean reconnected = sheet.update();
        refreshNodes(contents);
        if (reconnected) {
            reconnect(contents);
        }
        refreshEdges(contents);
    }

    /** Shows what validation found lately. */
    public static void marks(EditPart part) {
        if (part instanceof Hover.Owner owner) {
            owner.refreshMarks();
        }
        if (part instanceof GraphicalEditPart graphical) {
            List<?> edges = graphical.getSourceConnections();
            edges.forEach(edge -> marks((EditPart) edge));
        }
        List<?> children = part.getChildren();
        children.forEach(child -> marks((EditPart) child));
    }

    private static void refreshNodes(EditPart part) {
        if (part instanceof ViewPart view && view.isCurrent()) {
            return;
        }
        part.refresh();
        List<?> children = part.getChildren();
        children.forEach(child -> refreshNodes((EditPart) child));
    }

    private static void reconnect(EditPart part) {
        if (part instanceof Ends.Owner owner) {
            owner.refreshEnds();
            List<?> edges = ((GraphicalEditPart) part).getSourceConnections();
            edges.forEach(edge -> reconnect((EditPart) edge));
        }
        List<?> children = part.getChildren();
        children.forEach(child -> reconnect((EditPart) child));
    }

    private static void refreshEdges(EditPart part) {
        if (part instanceof GraphicalEditPart graphical) {
            List<?> edges = graphical.getSourceConnections();
            edges.forEach(edge -> refreshEdge((EdgePart) edge));
        }
        List<?> children = part.getChildren();
        children.forEach(child -> refreshEdges((EditPart) child));
    }

    private static void refreshEdge(EdgePart edge) {
        if (!edge.isCurrent()) {
            edge.refresh();
            List<?> labels = edge.getChildren();
            labels.forEach(label -> ((EditPart) label).refresh());
        }
        refreshEdges(edge);
    }
}
