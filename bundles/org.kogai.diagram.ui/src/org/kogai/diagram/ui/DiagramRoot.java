// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.graphics.Color;
import org.kogai.diagram.ui.figures.CrispLayers;

/** Root of the parts: layers, zoom and a pale grid. */
final class DiagramRoot extends ScalableFreeformRootEditPart {
    static final Dimension GRID = new Dimension(20, 20);

    private static final double[] ZOOM_LEVELS = {0.1, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};

    DiagramRoot() {
        getZoomManager().setZoomLevels(ZOOM_LEVELS);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new CrispLayers();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    protected GridLayer createGridLayer() {
        GridLayer grid = super.createGridLayer();
        grid.setForegroundColor(new Color(236, 239, 243));
        return grid;
    }
}
