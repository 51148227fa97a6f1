// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.ui.figures.NodeFigure;
import org.kogai.diagram.views.DDiagramElement;

import java.util.Optional;

/**
 * Part of a node, container or list item.
 *
 * <p>Adapts to {@link EObject}: the element of the model that the view shows; and to {@link
 * DDiagramElement}: the view.
 */
abstract class ViewPart extends AbstractGraphicalEditPart implements Hover.Owner {
    private final Sheet sheet;
    private final DDiagramElement view;

    ViewPart(Sheet sheet, DDiagramElement view) {
        this.sheet = sheet;
        this.view = view;
        setModel(view);
    }

    Sheet sheet() {
        return sheet;
    }

    DDiagramElement view() {
        return view;
    }

    @Override
    protected IFigure createFigure() {
        SceneNode node =
                sheet.node(view).orElseThrow(() -> new IllegalStateException("Not shown: " + view));
        return new NodeFigure(sheet.ink(), node, () -> Hover.of(view, sheet.marks(view)));
    }

    /** Whether the view and all that is in it look as the scene has them. */
    boolean isCurrent() {
        return sheet.node(view).filter(nodeFigure().node()::equals).isPresent();
    }

    NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(sheet, view));
    }

    @Override
    protected void refreshVisuals() {
        Optional<SceneNode> node = sheet.node(view);
        node.ifPresent(nodeFigure()::show);
        refreshMarks();
    }

    @Override
    public void refreshMarks() {
        nodeFigure().mark(sheet.marks(view).stream().map(Mark::severity).findFirst());
    }

    @Override
    public void performRequest(Request request) {
        if (DoubleClick.run(request, this, sheet)) {
            return;
        }
        if (NameEditor.isWanted(request) && sheet.runtime().directEditText(view).isPresent()) {
            new NameEditor(this, view, sheet, () -> NameEditor.area(nodeFigure())).show();
            return;
        }
        super.performRequest(request);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new SpokenPart(this, () -> nodeFigure().node().alternativeText());
    }

    @Override
    public Object getAdapter(Class key) {
        if (key == EObject.class) {
            return view.getTarget();
        }
        return key == DDiagramElement.class ? view : super.getAdapter(key);
    }
}
