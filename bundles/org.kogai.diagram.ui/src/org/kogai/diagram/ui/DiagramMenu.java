// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import java.util.Optional;

/**
 * Context menu of the diagram. Its groups {@value #EXPORT} and {@code additions} are for others, by
 * {@code popup:org.kogai.diagram.ui.menu?after=export} in {@code org.eclipse.ui.menus}.
 */
final class DiagramMenu extends ContextMenuProvider {
    /** Id under which the menu is registered. */
    static final String ID = "org.kogai.diagram.ui.menu";

    /** Group of what makes pictures and documents of the diagram. */
    static final String EXPORT = "export";

    private final DiagramItems items;

    DiagramMenu(
            DiagramEditor editor,
            EditPartViewer viewer,
            ActionRegistry actions,
            Switches switches) {
        super(viewer);
        this.items =
                new DiagramItems(
                        actions::getAction,
                        () -> Optional.of(switches),
                        new StandpointMenu(() -> Optional.of(editor)));
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        menu.add(new Separator("undo"));
        items.add(menu, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        menu.add(new Separator("edit"));
        items.add(
                menu,
                EditorActions.CREATE,
                ActionFactory.RENAME.getId(),
                ActionFactory.COPY.getId(),
                ActionFactory.PASTE.getId(),
                ActionFactory.DELETE.getId(),
                EditorActions.DELETE_VIEW);
        menu.add(new Separator("arrange"));
        items.arrange(menu);
        menu.add(new Separator("show"));
        items.show(menu);
        menu.add(new Separator("look"));
        items.look(menu);
        menu.add(new Separator("refresh"));
        items.add(menu, ActionFactory.FIND.getId(), ActionFactory.REFRESH.getId());
        menu.add(new Separator(EXPORT));
        items.add(menu, EditorActions.COPY_PICTURE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
