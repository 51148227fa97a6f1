// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Offers for each kind of diagram, or of table, the elements it can be made for.
 *
 * @param <D> description of a kind
 * @param label what a person calls the kind
 * @param targets elements that a diagram or table of the kind can be made for
 * @param open makes it for an element and shows it
 */
record TargetMenu<D>(
        Function<D, String> label,
        Function<D, List<EObject>> targets,
        BiConsumer<D, EObject> open) {
    /**
     * Makes the menu.
     *
     * @param key of its text
     * @param selected of a kind that can be made for it nothing else is offered
     */
    MenuManager of(String key, String icon, List<D> kinds, Optional<EObject> selected) {
        MenuManager menu = new MenuManager(Messages.of(key));
        menu.setImageDescriptor(Icons.named(icon));
        kinds.forEach(kind -> menu.add(submenu(kind, selected)));
        return menu;
    }

    private MenuManager submenu(D kind, Optional<EObject> selected) {
        MenuManager menu = new MenuManager(label.apply(kind));
        List<EObject> all = targets.apply(kind);
        selected.filter(all::contains)
                .map(List::of)
                .orElse(all)
                .forEach(target -> menu.add(action(kind, target)));
        return menu;
    }

    private Action action(D kind, EObject target) {
        return new Action(Languages.labels().of(target), Icons.of(target.eClass())) {
            @Override
            public void run() {
                open.accept(kind, target);
            }
        };
    }
}
