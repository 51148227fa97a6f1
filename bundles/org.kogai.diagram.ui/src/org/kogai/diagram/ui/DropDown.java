// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

import java.util.Optional;
import java.util.function.Consumer;

/** Button of a tool bar that opens a menu, filled anew each time. */
final class DropDown extends Action implements IMenuCreator {
    private final Consumer<IMenuManager> filling;
    private Optional<MenuManager> menu = Optional.empty();

    /**
     * A button.
     *
     * @param name of its icon and, after "menu.", of its text
     */
    DropDown(String name, Consumer<IMenuManager> filling) {
        super(Texts.of("menu." + name), IAction.AS_DROP_DOWN_MENU);
        this.filling = filling;
        setId(EditorActions.PREFIX + name + ".bar");
        setToolTipText(Texts.of("menu." + name + ".hint"));
        setImageDescriptor(Icons.of(name));
        setMenuCreator(this);
    }

    /** The button itself opens the menu too. */
    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Menu opened = getMenu(item.getParent());
            opened.setLocation(
                    item.getParent()
                            .toDisplay(
                                    item.getBounds().x,
                                    item.getBounds().y + item.getBounds().height));
            opened.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        MenuManager manager = new MenuManager();
        filling.accept(manager);
        menu = Optional.of(manager);
        return manager.createContextMenu(parent);
    }

    /** JFace asks for it where the button stands in a menu, which it doesn't. */
    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        menu.ifPresent(MenuManager::dispose);
        menu = Optional.empty();
    }
}
