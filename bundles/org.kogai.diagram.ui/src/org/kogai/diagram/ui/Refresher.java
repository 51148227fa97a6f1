// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Display;
import org.kogai.diagram.ui.parts.Redraw;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.views.DSemanticDiagram;

/**
 * Brings the parts of a viewer up to date after views changed: once per command, however many
 * features it set. Parts compare with what they show, so that only changed ones are painted.
 */
final class Refresher extends EContentAdapter {
    private final Sheet sheet;
    private final GraphicalViewer viewer;
    private final Display display;
    private final boolean stored;
    private final Runnable shown;
    private final Runnable gone;
    private boolean pending;

    /**
     * Begins to watch a diagram.
     *
     * @param shown called when the parts are up to date
     * @param gone called instead when the diagram or its element was deleted
     */
    Refresher(Sheet sheet, GraphicalViewer viewer, Runnable shown, Runnable gone) {
        this.sheet = sheet;
        this.viewer = viewer;
        this.display = viewer.getControl().getDisplay();
        this.shown = shown;
        this.gone = gone;
        this.stored = isStored(sheet.diagram());
        sheet.diagram().eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            schedule();
        }
    }

    /** Refreshes soon. */
    void schedule() {
        if (!pending && !display.isDisposed()) {
            pending = true;
            display.asyncExec(this::catchUp);
        }
    }

    /** Refreshes now if anything changed. */
    void catchUp() {
        if (pending) {
            pending = false;
            refresh();
        }
    }

    private void refresh() {
        if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        if (isGone()) {
            gone.run();
            return;
        }
        Redraw.all(sheet, viewer.getContents());
        shown.run();
    }

    private boolean isGone() {
        DSemanticDiagram diagram = sheet.diagram();
        EObject target = diagram.getTarget();
        return stored && (!isStored(diagram) || target == null || !isStored(target));
    }

    private static boolean isStored(EObject object) {
        return object.eResource() != null;
    }

    /** Ends watching. */
    void dispose() {
        sheet.diagram().eAdapters().remove(this);
        pending = false;
    }
}
