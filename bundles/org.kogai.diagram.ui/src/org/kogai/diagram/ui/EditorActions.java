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
import org.kogai.diagram.edit.Alignment;
import org.kogai.diagram.views.EdgeRouting;

import java.util.Iterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Makes the actions of an editor. The end of an id is the key of its text. */
final class EditorActions {
    static final String PREFIX = "org.kogai.diagram.ui.";
    static final String ARRANGE = PREFIX + "arrange";
    static final String ARRANGE_SELECTION = PREFIX + "arrangeSelection";
    static final String ZOOM_IN = PREFIX + "zoomIn";
    static final String ZOOM_OUT = PREFIX + "zoomOut";
    static final String ZOOM_ACTUAL = PREFIX + "zoomActual";
    static final String ZOOM_FIT = PREFIX + "zoomFit";
    static final String GRID = PREFIX + "grid";
    static final String SNAP = PREFIX + "snap";
    static final String PIN = PREFIX + "pin";
    static final String UNPIN = PREFIX + "unpin";
    static final String HIDE = PREFIX + "hide";
    static final String REVEAL_ALL = PREFIX + "revealAll";
    static final String HIDDEN = PREFIX + "hidden";
    static final String DISTRIBUTE_ACROSS = PREFIX + "distributeAcross";
    static final String DISTRIBUTE_DOWN = PREFIX + "distributeDown";
    static final String SAME_WIDTH = PREFIX + "sameWidth";
    static final String SAME_HEIGHT = PREFIX + "sameHeight";
    static final String SAME_SIZE = PREFIX + "sameSize";
    static final String AUTOMATIC_SIZE = PREFIX + "automaticSize";
    static final String COLLAPSE = PREFIX + "collapse";
    static final String EXPAND = PREFIX + "expand";
    static final String HIDE_LABEL = PREFIX + "hideLabel";
    static final String SHOW_LABEL = PREFIX + "showLabel";
    static final String RESET_LABEL = PREFIX + "resetLabel";
    static final String COPY_FORMAT = PREFIX + "copyFormat";
    static final String PASTE_FORMAT = PREFIX + "pasteFormat";
    static final String COPY_PICTURE = PREFIX + "copyPicture";
    static final String CREATE = PREFIX + "create";
    static final String DELETE_VIEW = PREFIX + "deleteFromDiagram";
    static final String MOVE_LEFT = PREFIX + "moveLeft";
    static final String MOVE_RIGHT = PREFIX + "moveRight";
    static final String MOVE_UP = PREFIX + "moveUp";
    static final String MOVE_DOWN = PREFIX + "moveDown";

    private static final BooleanSupplier ALWAYS = () -> true;

    private final ActionRegistry registry;
    private final GraphicalViewer viewer;

    EditorActions(ActionRegistry registry, GraphicalViewer viewer) {
        this.registry = registry;
        this.viewer = viewer;
    }

    static String align(Alignment alignment) {
        return PREFIX + "align" + word(alignment);
    }

    static String route(EdgeRouting routing) {
        return PREFIX + "route" + word(routing);
    }

    private static String word(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Registers undo, zoom and what is done with the selected views. */
    void register(CommandStack stack, ViewActions views) {
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
        command(PIN, () -> views.pin(true), () -> views.canPin(true));
        command(UNPIN, () -> views.pin(false), () -> views.canPin(false));
        command(HIDE, views::hide, views::canHide);
        command(REVEAL_ALL, views::revealAll, ALWAYS);
        command(DELETE_VIEW, views::deleteFromDiagram, views::canDelete);
        zoom((ZoomManager) viewer.getProperty(ZoomManager.class.toString()));
        toggle(GRID, SnapToGrid.PROPERTY_GRID_ENABLED);
        toggle(SNAP, SnapToGeometry.PROPERTY_SNAP_ENABLED);
    }

    /** Registers what brings several views into line. */
    void register(FormationActions formation) {
        for (Alignment alignment : Alignment.values()) {
            command(
                    align(alignment),
                    () -> formation.align(alignment),
                    () -> formation.hasAtLeast(2));
        }
        command(DISTRIBUTE_ACROSS, () -> formation.distribute(true), () -> formation.hasAtLeast(3));
        command(DISTRIBUTE_DOWN, () -> formation.distribute(false), () -> formation.hasAtLeast(3));
        command(SAME_WIDTH, () -> formation.sameSize(true, false), () -> formation.hasAtLeast(2));
        command(SAME_HEIGHT, () -> formation.sameSize(false, true), () -> formation.hasAtLeast(2));
        command(SAME_SIZE, () -> formation.sameSize(true, true), () -> formation.hasAtLeast(2));
        command(AUTOMATIC_SIZE, formation::automaticSize, () -> formation.hasAtLeast(1));
        command(MOVE_LEFT, () -> formation.move(-1, 0), () -> formation.hasAtLeast(1));
        command(MOVE_RIGHT, () -> formation.move(1, 0), () -> formation.hasAtLeast(1));
        command(MOVE_UP, () -> formation.move(0, -1), () -> formation.hasAtLeast(1));
        command(MOVE_DOWN, () -> formation.move(0, 1), () -> formation.hasAtLeast(1));
    }

    /** Registers what changes the looks of views. */
    void register(LookActions looks) {
        command(COLLAPSE, () -> looks.collapse(true), () -> looks.canCollapse(true));
        command(EXPAND, () -> looks.collapse(false), () -> looks.canCollapse(false));
        command(HIDE_LABEL, () -> looks.hideLabels(true), () -> looks.canHideLabels(true));
        command(SHOW_LABEL, () -> looks.hideLabels(false), () -> looks.canHideLabels(false));
        command(RESET_LABEL, looks::resetLabels, looks::canResetLabels);
        for (EdgeRouting routing : EdgeRouting.values()) {
            command(route(routing), () -> looks.route(routing), looks::hasEdges);
        }
        command(COPY_FORMAT, looks::copyFormat, looks::canCopyFormat);
        command(PASTE_FORMAT, looks::pasteFormat, looks::canPasteFormat);
    }

    private void zoom(ZoomManager zoom) {
        command(ZOOM_IN, zoom::zoomIn, ALWAYS);
        command(ZOOM_OUT, zoom::zoomOut, ALWAYS);
        command(ZOOM_ACTUAL, () -> zoom.setZoom(1), ALWAYS);
        command(ZOOM_FIT, () -> zoom.setZoomAsText(ZoomManager.FIT_ALL), ALWAYS);
    }

    private void toggle(String id, String property) {
        Runnable change =
                () -> {
                    boolean on = !Boolean.TRUE.equals(viewer.getProperty(property));
                    viewer.setProperty(property, on);
                    if (property.equals(SnapToGrid.PROPERTY_GRID_ENABLED)) {
                        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on);
                    }
                    registry.getAction(id).setChecked(on);
                };
        EditorAction action = new EditorAction(id, key(id), IAction.AS_CHECK_BOX, change, ALWAYS);
        action.setActionDefinitionId(id);
        action.setChecked(Boolean.TRUE.equals(viewer.getProperty(property)));
        registry.registerAction(action);
    }

    /** Key of the text of an action with one of these ids. */
    static String key(String id) {
        return "action." + id.substring(PREFIX.length());
    }

    /** Registers an action of the workbench, which has keys of its own. */
    void add(String id, String name, Runnable run, BooleanSupplier possible) {
        registry.registerAction(new EditorAction(id, name, run, possible));
    }

    /** Registers an action that can always be done. */
    void command(String id, Runnable run) {
        command(id, run, ALWAYS);
    }

    /** Registers an action; a command of the same id may give it a key. */
    void command(String id, Runnable run, BooleanSupplier possible) {
        EditorAction action = new EditorAction(id, key(id), run, possible);
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
