// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.ui.figures.EdgeFigure;
import org.kogai.diagram.ui.figures.MiddleAnchor;
import org.kogai.diagram.ui.figures.RouteEnd;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.util.List;

/** Part of an edge, which other edges may end at. Adapts like {@link ViewPart}. */
final class EdgePart extends AbstractConnectionEditPart
        implements NodeEditPart, Ends.Owner, Hover.Owner {
    private final Sheet sheet;
    private final DEdge edge;

    EdgePart(Sheet sheet, DEdge edge) {
        this.sheet = sheet;
        this.edge = edge;
        setModel(edge);
    }

    Sheet sheet() {
        return sheet;
    }

    DEdge edge() {
        return edge;
    }

    @Override
    protected IFigure createFigure() {
        SceneEdge drawn =
                sheet.edge(edge).orElseThrow(() -> new IllegalStateException("Not shown: " + edge));
        return new EdgeFigure(sheet.ink(), drawn, () -> Hover.of(edge, sheet.marks(edge)));
    }

    EdgeFigure edgeFigure() {
        return (EdgeFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndpointsPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendsPolicy(sheet, edge));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(sheet, edge));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(sheet, edge));
    }

    @Override
    protected List<?> getModelChildren() {
        return EdgeLabel.of(edge, edgeFigure().edge());
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return sheet.edgesFrom(edge);
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return sheet.edgesTo(edge);
    }

    @Override
    protected void refreshVisuals() {
        sheet.edge(edge).ifPresent(edgeFigure()::show);
        refreshMarks();
    }

    @Override
    public void refreshMarks() {
        edgeFigure().mark(sheet.marks(edge).stream().map(Mark::severity).findFirst());
    }

    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return new RouteEnd(edgeFigure(), true);
    }

    @Override
    protected ConnectionAnchor getTargetConnectionAnchor() {
        return new RouteEnd(edgeFigure(), false);
    }

    /** Whether the edge looks as the scene has it. */
    boolean isCurrent() {
        return sheet.edge(edge).filter(edgeFigure().edge()::equals).isPresent();
    }

    @Override
    public void refreshEnds() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new MiddleAnchor(edgeFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new MiddleAnchor(edgeFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new MiddleAnchor(edgeFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new MiddleAnchor(edgeFigure());
    }

    @Override
    public void performRequest(Request request) {
        if (DoubleClick.run(request, this, sheet)) {
            return;
        }
        if (NameEditor.isWanted(request) && sheet.runtime().directEditText(edge).isPresent()) {
            new NameEditor(this, edge, sheet, () -> NameEditor.area(edge, edgeFigure())).show();
            return;
        }
        super.performRequest(request);
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        edgeFigure().setEmphasis(value != EditPart.SELECTED_NONE);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new SpokenPart(this, () -> edgeFigure().edge().alternativeText());
    }

    @Override
    public Object getAdapter(Class key) {
        if (key == EObject.class) {
            return edge.getTarget();
        }
        return key == DDiagramElement.class ? edge : super.getAdapter(key);
    }
}
