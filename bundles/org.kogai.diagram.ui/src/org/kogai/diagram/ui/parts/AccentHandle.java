// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.graphics.Color;

import java.util.ArrayList;
import java.util.List;

/** Handle in the editor's accent colour: filled for the first selected view, hollow for others. */
final class AccentHandle extends ResizeHandle {
    private static final int[] DIRECTIONS = {
        PositionConstants.NORTH,
        PositionConstants.NORTH_EAST,
        PositionConstants.EAST,
        PositionConstants.SOUTH_EAST,
        PositionConstants.SOUTH,
        PositionConstants.SOUTH_WEST,
        PositionConstants.WEST,
        PositionConstants.NORTH_WEST
    };

    private final Color accent;

    private AccentHandle(GraphicalEditPart owner, int direction, Color accent) {
        super(owner, direction);
        this.accent = accent;
    }

    /** A frame to move by, and handles for the directions in which the part can be resized. */
    static List<Handle> of(GraphicalEditPart owner, int directions, Color accent) {
        List<Handle> handles = new ArrayList<>();
        MoveHandle frame = new MoveHandle(owner);
        frame.setBorder(new LineBorder(accent, 1));
        handles.add(frame);
        for (int direction : DIRECTIONS) {
            if ((direction & directions) == direction) {
                handles.add(new AccentHandle(owner, direction, accent));
            }
        }
        return handles;
    }

    @Override
    protected Color getBorderColor() {
        return isPrimary() ? new Color(255, 255, 255) : accent;
    }

    @Override
    protected Color getFillColor() {
        return isPrimary() ? accent : new Color(255, 255, 255);
    }
}
