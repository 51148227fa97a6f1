// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.RetargetAction;
import org.eclipse.ui.part.EditorActionBarContributor;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tool bar and menu of the active diagram. */
public final class DiagramContributor extends EditorActionBarContributor {
    private final Map<String, RetargetAction> actions = new LinkedHashMap<>();

    private RetargetAction action(String id, String text, String icon, int style) {
        return actions.computeIfAbsent(
                id,
                key -> {
                    RetargetAction action = new RetargetAction(key, Texts.of(text), style);
                    action.setToolTipText(Texts.of(text).replaceAll("\\(&.\\)|&", ""));
                    action.setImageDescriptor(Icons.of(icon));
                    action.setActionDefinitionId(key);
                    getPage().addPartListener(action);
                    return action;
                });
    }

    private RetargetAction arrange() {
        return action(EditorActions.ARRANGE, "action.arrange", "arrange", IAction.AS_PUSH_BUTTON);
    }

    private RetargetAction grid() {
        return action(EditorActions.GRID, "action.grid", "grid", IAction.AS_CHECK_BOX);
    }

    private RetargetAction zoomIn() {
        return action(EditorActions.ZOOM_IN, "action.zoomIn", "zoomin", IAction.AS_PUSH_BUTTON);
    }

    private RetargetAction zoomOut() {
        return action(EditorActions.ZOOM_OUT, "action.zoomOut", "zoomout", IAction.AS_PUSH_BUTTON);
    }

    private RetargetAction zoomFit() {
        return action(EditorActions.ZOOM_FIT, "action.zoomFit", "zoomfit", IAction.AS_PUSH_BUTTON);
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new Separator());
        bar.add(arrange());
        bar.add(grid());
        bar.add(new Separator());
        bar.add(zoomOut());
        bar.add(new ZoomComboContributionItem(getPage()));
        bar.add(zoomIn());
        bar.add(zoomFit());
    }

    @Override
    public void contributeToMenu(IMenuManager menu) {
        MenuManager diagram = new MenuManager(Texts.of("menu.diagram"), "org.kogai.diagram");
        diagram.add(arrange());
        diagram.add(grid());
        diagram.add(new Separator());
        diagram.add(zoomIn());
        diagram.add(zoomOut());
        diagram.add(zoomFit());
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(diagram);
        } else {
            menu.insertAfter(IWorkbenchActionConstants.MB_ADDITIONS, diagram);
        }
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        ActionRegistry registry = editor == null ? null : editor.getAdapter(ActionRegistry.class);
        actions.keySet()
                .forEach(
                        id ->
                                getActionBars()
                                        .setGlobalActionHandler(
                                                id,
                                                registry == null ? null : registry.getAction(id)));
        getActionBars().updateActionBars();
    }

    @Override
    public void dispose() {
        actions.values().forEach(getPage()::removePartListener);
        actions.values().forEach(RetargetAction::dispose);
        super.dispose();
    }
}
