// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

import java.util.ArrayList;
import java.util.List;

/** Finds out what views in a container snap to, from the viewer's switches. */
final class Snapping {
    private Snapping() {}

    /** A helper, or null when nothing is switched on, as GEF asks for it. */
    static Object of(GraphicalEditPart container) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (isOn(container, SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
            helpers.add(new SnapToGeometry(container));
        }
        if (isOn(container, SnapToGrid.PROPERTY_GRID_ENABLED)) {
            helpers.add(new SnapToGrid(container));
        }
        return helpers.isEmpty()
                ? null
                : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    private static boolean isOn(GraphicalEditPart part, String property) {
        return Boolean.TRUE.equals(part.getViewer().getProperty(property));
    }
}
