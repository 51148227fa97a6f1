// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;

/** The sheet of paper. */
final class DiagramPart extends AbstractGraphicalEditPart {
    private final Sheet sheet;

    DiagramPart(Sheet sheet, DSemanticDiagram diagram) {
        this.sheet = sheet;
        setModel(diagram);
    }

    @Override
    protected IFigure createFigure() {
        return new FreeformLayer();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentPolicy(sheet));
        installEditPolicy("snap", new SnapFeedbackPolicy());
    }

    @Override
    protected List<?> getModelChildren() {
        return sheet.diagram().getOwnedDiagramElements().stream()
                .filter(view -> sheet.node(view).isPresent())
                .toList();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new SpokenPart(this, sheet::title);
    }

    @Override
    public Object getAdapter(Class key) {
        if (key == EObject.class) {
            return sheet.diagram().getTarget();
        }
        return key == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(key);
    }
}
