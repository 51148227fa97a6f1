// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.EditorActionBarContributor;

import java.util.List;

/** Tool bar and menu of the active diagram. */
public final class DiagramContributor extends EditorActionBarContributor {
    private final ForwardedAction arrange =
            new ForwardedAction(EditorActions.ARRANGE, "action.arrange", "arrange");
    private final ForwardedAction grid =
            new ForwardedAction(EditorActions.GRID, "action.grid", "grid", IAction.AS_CHECK_BOX);
    private final ForwardedAction zoomOut =
            new ForwardedAction(EditorActions.ZOOM_OUT, "action.zoomOut", "zoomout");
    private final ForwardedAction zoomIn =
            new ForwardedAction(EditorActions.ZOOM_IN, "action.zoomIn", "zoomin");
    private final ForwardedAction zoomFit =
            new ForwardedAction(EditorActions.ZOOM_FIT, "action.zoomFit", "zoomfit");
    private final ZoomCombo zoom = new ZoomCombo();

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new Separator());
        bar.add(arrange);
        bar.add(grid);
        bar.add(new Separator());
        bar.add(zoomOut);
        bar.add(zoom);
        bar.add(zoomIn);
        bar.add(zoomFit);
    }

    @Override
    public void contributeToMenu(IMenuManager menu) {
        MenuManager diagram = new MenuManager(Texts.of("menu.diagram"), "org.kogai.diagram");
        diagram.add(arrange);
        diagram.add(grid);
        diagram.add(new Separator());
        diagram.add(zoomOut);
        diagram.add(zoomIn);
        diagram.add(zoomFit);
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(diagram);
        } else {
            menu.insertAfter(IWorkbenchActionConstants.MB_ADDITIONS, diagram);
        }
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor == null) {
            return;
        }
        ActionRegistry registry = editor.getAdapter(ActionRegistry.class);
        List.of(arrange, grid, zoomOut, zoomIn, zoomFit)
                .forEach(action -> action.forwardTo(registry.getAction(action.getId())));
        zoom.follow(editor.getAdapter(ZoomManager.class));
    }

    @Override
    public void dispose() {
        List.of(arrange, grid, zoomOut, zoomIn, zoomFit).forEach(ForwardedAction::forget);
        zoom.forget();
        super.dispose();
    }
}
