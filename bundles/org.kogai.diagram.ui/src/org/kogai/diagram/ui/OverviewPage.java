// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import java.util.Optional;

/** Outline of the editor: its diagram in small. */
final class OverviewPage extends Page implements IContentOutlinePage {
    private final GraphicalViewer viewer;
    private Optional<Overview> overview = Optional.empty();

    OverviewPage(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void createControl(Composite parent) {
        ScalableFreeformRootEditPart root = (ScalableFreeformRootEditPart) viewer.getRootEditPart();
        IFigure layers = root.getLayer(LayerConstants.PRINTABLE_LAYERS);
        overview = Optional.of(new Overview(parent, (Viewport) root.getFigure(), layers));
    }

    /** Shows what the diagram looks like now. */
    void changed() {
        overview.ifPresent(Overview::changed);
    }

    @Override
    public Control getControl() {
        return overview.map(Overview::canvas).orElse(null);
    }

    @Override
    public void setFocus() {
        overview.ifPresent(shown -> shown.canvas().setFocus());
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return viewer.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        viewer.setSelection(selection);
    }
}
