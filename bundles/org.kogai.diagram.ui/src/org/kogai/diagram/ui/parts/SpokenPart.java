// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

import java.util.function.Supplier;

/** What a screen reader says about a part. */
final class SpokenPart extends AccessibleEditPart {
    private final GraphicalEditPart part;
    private final Supplier<String> name;

    SpokenPart(GraphicalEditPart part, Supplier<String> name) {
        this.part = part;
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = part.getChildren().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children =
                part.getChildren().stream()
                        .map(child -> ((EditPart) child).getAdapter(AccessibleEditPart.class))
                        .map(child -> ((AccessibleEditPart) child).getAccessibleID())
                        .toArray();
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        IFigure figure = part.getFigure();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        Point corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
        event.x = corner.x;
        event.y = corner.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = part.getChildren().isEmpty() ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            event.detail |= ACC.STATE_SELECTED;
        }
        if (part.getViewer().getControl() instanceof FigureCanvas canvas
                && canvas.isFocusControl()
                && part.hasFocus()) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }
}
