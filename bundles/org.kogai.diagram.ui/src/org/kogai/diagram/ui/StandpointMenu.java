// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import java.util.Optional;
import java.util.function.Supplier;

/** Menu of the standpoints from which the shown diagram can be looked at. */
final class StandpointMenu {
    private final Supplier<Optional<DiagramEditor>> editor;

    /** A menu of the editor that is active when the menu opens. */
    StandpointMenu(Supplier<Optional<DiagramEditor>> editor) {
        this.editor = editor;
    }

    IContributionItem item() {
        MenuManager menu =
                new MenuManager(Texts.of("menu.standpoint"), EditorActions.PREFIX + "standpoint");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        // A menu without an item does not open, and so would never be filled.
        menu.add(new Separator());
        return menu;
    }

    void fill(IMenuManager menu) {
        editor.get().ifPresent(shown -> shown.fillStandpoints(menu));
    }
}
