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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tool bar and menu of the active diagram. */
public final class DiagramContributor extends EditorActionBarContributor {
    private static final Map<String, String> ICONS =
            Map.of(
                    EditorActions.ARRANGE, "arrange",
                    EditorActions.GRID, "grid",
                    EditorActions.ZOOM_OUT, "zoomout",
                    EditorActions.ZOOM_IN, "zoomin",
                    EditorActions.ZOOM_FIT, "zoomfit");

    private final Map<String, ForwardedAction> actions = new LinkedHashMap<>();
    private final ZoomCombo zoom = new ZoomCombo();
    private final StandpointMenu standpoints = new StandpointMenu(() -> this.shown);
    private Optional<Switches> switches = Optional.empty();
    private Optional<DiagramEditor> shown = Optional.empty();

    private IAction action(String id) {
        return actions.computeIfAbsent(id, DiagramContributor::forwarded);
    }

    private static ForwardedAction forwarded(String id) {
        boolean ticked = id.equals(EditorActions.GRID) || id.equals(EditorActions.SNAP);
        return new ForwardedAction(
                id,
                EditorActions.key(id),
                Optional.ofNullable(ICONS.get(id)),
                ticked ? IAction.AS_CHECK_BOX : IAction.AS_PUSH_BUTTON);
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new Separator());
        bar.add(action(EditorActions.ARRANGE));
        bar.add(action(EditorActions.GRID));
        bar.add(new DropDown("standpoint", standpoints::fill));
        bar.add(new Separator());
        bar.add(action(EditorActions.ZOOM_OUT));
        bar.add(zoom);
        bar.add(action(EditorActions.ZOOM_IN));
        bar.add(action(EditorActions.ZOOM_FIT));
    }

    @Override
    public void contributeToMenu(IMenuManager menu) {
        MenuManager diagram = new MenuManager(Texts.of("menu.diagram"), "org.kogai.diagram");
        DiagramItems items = new DiagramItems(this::action, () -> switches, standpoints);
        items.add(diagram, EditorActions.CREATE, EditorActions.DELETE_VIEW);
        diagram.add(new Separator());
        items.arrange(diagram);
        diagram.add(new Separator());
        items.show(diagram);
        diagram.add(new Separator());
        items.look(diagram);
        diagram.add(new Separator());
        items.zoom(diagram);
        diagram.add(new Separator());
        items.add(diagram, EditorActions.COPY_PICTURE);
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
        actions.forEach((id, action) -> action.forwardTo(registry.getAction(id)));
        switches = Optional.ofNullable(editor.getAdapter(Switches.class));
        shown = Optional.of((DiagramEditor) editor);
        zoom.follow(editor.getAdapter(ZoomManager.class));
    }

    @Override
    public void dispose() {
        actions.values().forEach(ForwardedAction::forget);
        switches = Optional.empty();
        shown = Optional.empty();
        zoom.forget();
        super.dispose();
    }
}
