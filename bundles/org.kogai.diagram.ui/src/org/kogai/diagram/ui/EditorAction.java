// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;

import java.util.function.BooleanSupplier;

/** An action of the editor, made of what it does and when it can. */
final class EditorAction extends Action implements UpdateAction {
    private final Runnable action;
    private final BooleanSupplier possible;

    /**
     * Makes an action.
     *
     * @param name key of its text
     */
    EditorAction(String id, String name, Runnable action, BooleanSupplier possible) {
        this(id, name, AS_PUSH_BUTTON, action, possible);
    }

    EditorAction(String id, String name, int style, Runnable action, BooleanSupplier possible) {
        super(Texts.of(name), style);
        setId(id);
        this.action = action;
        this.possible = possible;
    }

    @Override
    public void run() {
        action.run();
    }

    @Override
    public void update() {
        setEnabled(possible.getAsBoolean());
    }
}
