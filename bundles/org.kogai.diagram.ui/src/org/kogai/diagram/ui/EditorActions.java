// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;

import java.util.Iterator;
import java.util.function.BooleanSupplier;

/** Makes the actions of an editor. */
final class EditorActions {
    static final String ARRANGE = "org.kogai.diagram.ui.arrange";
    static final String ZOOM_IN = "org.kogai.diagram.ui.zoomIn";
    static final String ZOOM_OUT = "org.kogai.diagram.ui.zoomOut";
    static final String ZOOM_ACTUAL = "org.kogai.diagram.ui.zoomActual";
    static final String ZOOM_FIT = "org.kogai.diagram.ui.zoomFit";
    static final String GRID = "org.kogai.diagram.ui.grid";
    static final String SNAP = "org.kogai.diagram.ui.snap";
    static final String PIN = "org.kogai.diagram.ui.pin";
    static final String UNPIN = "org.kogai.diagram.ui.unpin";
    static final String HIDE = "org.kogai.diagram.ui.hide";
    static final String REVEAL_ALL = "org.kogai.diagram.ui.revealAll";

    private static final BooleanSupplier ALWAYS = () -> true;

    private final ActionRegistry registry;
    private final GraphicalViewer viewer;

    EditorActions(ActionRegistry registry, GraphicalViewer viewer) {
        this.registry = registry;
        this.viewer = viewer;
    }

    /** Registers all actions. */
    void register(CommandStack stack, ViewActions views, Runnable arrange) {
        add(ActionFactory.UNDO.getId(), "action.undo", stack::undo, stack::canUndo);
        add(ActionFactory.REDO.getId(), "action.redo", stack::redo, stack::canRedo);
        add(ActionFactory.DELETE.getId(), "action.delete", views::delete, views::canDelete);
        add(ActionFactory.SELECT_ALL.getId(), "action.selectAll", views::selectAll, ALWAYS);
        add(
                ActionFactory.RENAME.getId(),
                "action.directEdit",
                views::directEdit,
                views::canDirectEdit);
        add(ActionFactory.REFRESH.getId(), "action.refresh", views::refresh, ALWAYS);
        command(ARRANGE, "action.arrange", arrange, ALWAYS);
        command(PIN, "action.pin", () -> views.pin(true), () -> views.canPin(true));
        command(UNPIN, "action.unpin", () -> views.pin(false), () -> views.canPin(false));
        command(HIDE, "action.hide", views::hide, views::canHide);
        command(REVEAL_ALL, "action.revealAll", views::revealAll, ALWAYS);
        zoom((ZoomManager) viewer.getProperty(ZoomManager.class.toString()));
        toggle(GRID, "action.grid", SnapToGrid.PROPERTY_GRID_ENABLED);
        toggle(SNAP, "action.snap", SnapToGeometry.PROPERTY_SNAP_ENABLED);
        update();
    }

    private void zoom(ZoomManager zoom) {
        command(ZOOM_IN, "action.zoomIn", zoom::zoomIn, ALWAYS);
        command(ZOOM_OUT, "action.zoomOut", zoom::zoomOut, ALWAYS);
        command(ZOOM_ACTUAL, "action.zoomActual", () -> zoom.setZoom(1), ALWAYS);
        command(ZOOM_FIT, "action.zoomFit", () -> zoom.setZoomAsText(ZoomManager.FIT_ALL), ALWAYS);
    }

    private void toggle(String id, String name, String property) {
        Runnable change =
                () -> {
                    boolean on = !Boolean.TRUE.equals(viewer.getProperty(property));
                    viewer.setProperty(property, on);
                    if (property.equals(SnapToGrid.PROPERTY_GRID_ENABLED)) {
                        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on);
                    }
                    registry.getAction(id).setChecked(on);
                };
        EditorAction action = new EditorAction(id, name, IAction.AS_CHECK_BOX, change, ALWAYS);
        action.setActionDefinitionId(id);
        action.setChecked(Boolean.TRUE.equals(viewer.getProperty(property)));
        registry.registerAction(action);
    }

    private void add(String id, String name, Runnable run, BooleanSupplier possible) {
        registry.registerAction(new EditorAction(id, name, run, possible));
    }

    private void command(String id, String name, Runnable run, BooleanSupplier possible) {
        EditorAction action = new EditorAction(id, name, run, possible);
        action.setActionDefinitionId(id);
        registry.registerAction(action);
    }

    /** Enables what can be done now. */
    void update() {
        for (Iterator<?> all = registry.getActions(); all.hasNext(); ) {
            if (all.next() instanceof UpdateAction action) {
                action.update();
            }
        }
    }
}
