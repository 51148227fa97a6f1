// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import java.util.List;

/**
 * Context menu of the diagram. Its groups {@value #EXPORT} and {@code additions} are for others, by
 * {@code popup:org.kogai.diagram.ui.menu?after=export} in {@code org.eclipse.ui.menus}.
 */
final class DiagramMenu extends ContextMenuProvider {
    /** Id under which the menu is registered. */
    static final String ID = "org.kogai.diagram.ui.menu";

    /** Group of what makes pictures and documents of the diagram. */
    static final String EXPORT = "export";

    private final ActionRegistry actions;

    DiagramMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        group(menu, "undo", ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        group(menu, "edit", ActionFactory.RENAME.getId(), ActionFactory.DELETE.getId());
        group(menu, "arrange", EditorActions.ARRANGE, EditorActions.PIN, EditorActions.UNPIN);
        group(menu, "show", EditorActions.HIDE, EditorActions.REVEAL_ALL);
        MenuManager zoom = new MenuManager(Texts.of("menu.zoom"));
        List.of(
                        EditorActions.ZOOM_IN,
                        EditorActions.ZOOM_OUT,
                        EditorActions.ZOOM_ACTUAL,
                        EditorActions.ZOOM_FIT)
                .forEach(id -> zoom.add(actions.getAction(id)));
        menu.add(new Separator("zoom"));
        menu.add(zoom);
        group(menu, "grid", EditorActions.GRID, EditorActions.SNAP);
        group(menu, "refresh", ActionFactory.REFRESH.getId());
        menu.add(new Separator(EXPORT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void group(IMenuManager menu, String group, String... ids) {
        menu.add(new Separator(group));
        for (String id : ids) {
            menu.add(actions.getAction(id));
        }
    }
}
