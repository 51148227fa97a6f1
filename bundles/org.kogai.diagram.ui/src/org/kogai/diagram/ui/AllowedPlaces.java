// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.kogai.diagram.ui.parts.Frame;
import org.kogai.diagram.views.AbstractDNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Frames around all views at which a tool can be used, as long as it is in use. */
final class AllowedPlaces {
    private static final int WIDTH = 2;

    /** Nanoseconds that a person does not feel; a diagram that needs more gets no frames. */
    private static final long UNFELT = 150_000_000;

    private final GraphicalViewer viewer;
    private final List<IFigure> frames = new ArrayList<>();

    AllowedPlaces(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    private IFigure layer() {
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        return layers.getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    /** Frames the views that something can be done at, and no others. */
    void show(Predicate<AbstractDNode> allowed) {
        clear();
        long end = System.nanoTime() + UNFELT;
        List<GraphicalEditPart> found = new ArrayList<>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (System.nanoTime() > end) {
                return;
            }
            if (part instanceof GraphicalEditPart graphical
                    && ((EditPart) part).getModel() instanceof AbstractDNode view
                    && allowed.test(view)) {
                found.add(graphical);
            }
        }
        found.forEach(part -> frames.add(Frame.around(part, layer(), WIDTH)));
        frames.forEach(layer()::add);
    }

    /** How many are framed. */
    int count() {
        return frames.size();
    }

    void clear() {
        frames.forEach(frame -> frame.getParent().remove(frame));
        frames.clear();
    }
}
