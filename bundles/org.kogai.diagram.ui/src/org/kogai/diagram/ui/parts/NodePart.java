// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.kogai.diagram.ui.figures.OutlineAnchor;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DNodeList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Part of a node, border node, container or list: they differ only in what they may contain. */
final class NodePart extends ViewPart implements NodeEditPart, Ends.Owner {
    private final AbstractDNode node;

    NodePart(Sheet sheet, AbstractDNode node) {
        super(sheet, node);
        this.node = node;
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentPolicy(sheet()));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(sheet(), node));
    }

    @Override
    protected List<?> getModelChildren() {
        List<EObject> children = new ArrayList<>();
        if (node instanceof DNodeContainer container) {
            addShown(children, container.getOwnedDiagramElements());
        } else if (node instanceof DNodeList list) {
            addShown(children, list.getOwnedElements());
        }
        addShown(children, node.getOwnedBorderedNodes());
        return children;
    }

    private void addShown(List<EObject> shown, Collection<? extends DDiagramElement> views) {
        views.stream().filter(view -> sheet().node(view).isPresent()).forEach(shown::add);
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return sheet().edgesFrom(node);
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return sheet().edgesTo(node);
    }

    @Override
    public void refreshEnds() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new OutlineAnchor(nodeFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new OutlineAnchor(nodeFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new OutlineAnchor(nodeFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new OutlineAnchor(nodeFigure());
    }

    @Override
    public Object getAdapter(Class key) {
        return key == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(key);
    }
}
