// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.kogai.diagram.run.Switch;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Menu of layers or filters, each with a tick and the number of elements that it concerns. */
final class SwitchMenu {
    private final String name;
    private final Supplier<List<Switch>> switches;
    private final BiConsumer<String, Boolean> set;

    /**
     * A menu.
     *
     * @param name "layers" or "filters", of which the keys of its texts are made
     * @param switches asked anew each time the menu is opened
     * @param set turns one on or off
     */
    SwitchMenu(String name, Supplier<List<Switch>> switches, BiConsumer<String, Boolean> set) {
        this.name = name;
        this.switches = switches;
        this.set = set;
    }

    IContributionItem item() {
        MenuManager menu = new MenuManager(Texts.of("menu." + name), EditorActions.PREFIX + name);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        menu.add(none());
        return menu;
    }

    private void fill(IMenuManager menu) {
        List<Switch> all = switches.get();
        all.forEach(one -> menu.add(action(one)));
        if (all.isEmpty()) {
            menu.add(none());
        }
    }

    private IAction none() {
        Action none = new Action(Texts.of("menu." + name + ".none")) {};
        none.setEnabled(false);
        return none;
    }

    private IAction action(Switch one) {
        String text = Texts.of("menu." + name + ".item", one.label(), one.elements());
        Action action =
                new Action(text.replace("&", "&&"), IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        set.accept(one.name(), !one.active());
                    }
                };
        action.setChecked(one.active());
        return action;
    }
}
