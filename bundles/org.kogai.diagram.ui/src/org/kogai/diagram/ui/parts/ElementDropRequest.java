// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.DropRequest;

import java.util.List;

/** Asks where elements of the model can be dropped that come from another view. */
public final class ElementDropRequest extends Request implements DropRequest {
    private List<EObject> elements = List.of();
    private Point location = new Point();

    public ElementDropRequest() {
        super("drop elements");
    }

    public List<EObject> elements() {
        return elements;
    }

    /** Says what is dropped, and where in the coordinates of the viewer. */
    public void set(List<EObject> dropped, Point at) {
        elements = List.copyOf(dropped);
        location = at;
    }

    @Override
    public Point getLocation() {
        return location;
    }
}
