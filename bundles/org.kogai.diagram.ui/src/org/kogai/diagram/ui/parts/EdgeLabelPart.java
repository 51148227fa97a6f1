// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.ui.figures.LabelFigure;

import java.util.List;
import java.util.Optional;

/** Part of a label of an edge. What isn't about its place, it leaves to the edge. */
final class EdgeLabelPart extends AbstractGraphicalEditPart {
    private final Sheet sheet;
    private final EdgeLabel label;

    EdgeLabelPart(Sheet sheet, EdgeLabel label) {
        this.sheet = sheet;
        this.label = label;
        setModel(label);
    }

    private Optional<Label> scene() {
        List<Label> labels = sheet.edge(label.edge()).map(SceneEdge::labels).orElse(List.of());
        return label.index() < labels.size()
                ? Optional.of(labels.get(label.index()))
                : Optional.empty();
    }

    LabelFigure labelFigure() {
        return (LabelFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new LabelFigure(
                sheet.ink(),
                scene().orElseThrow(() -> new IllegalStateException("Not shown: " + label)));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new LabelPolicy(sheet, label));
    }

    @Override
    protected void refreshVisuals() {
        scene().ifPresent(labelFigure()::show);
    }

    /** A label moves with its line, whatever lies below the mouse. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return new DragEditPartsTracker(this) {
            @Override
            protected boolean isMove() {
                return true;
            }
        };
    }

    @Override
    public void performRequest(Request request) {
        getParent().performRequest(request);
    }

    @Override
    public boolean understandsRequest(Request request) {
        return NameEditor.isWanted(request)
                ? getParent().understandsRequest(request)
                : super.understandsRequest(request);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new SpokenPart(this, () -> labelFigure().label().text());
    }

    @Override
    public Object getAdapter(Class key) {
        Object own = super.getAdapter(key);
        return own == null ? getParent().getAdapter(key) : own;
    }
}
