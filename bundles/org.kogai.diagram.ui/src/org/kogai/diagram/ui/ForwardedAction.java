// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.util.IPropertyChangeListener;

import java.util.Optional;

/** Item of the tool bar or menu that runs the action of an editor. */
final class ForwardedAction extends Action {
    private final IPropertyChangeListener listener = event -> follow();
    private IAction target = this;

    ForwardedAction(String id, String text, Optional<String> icon, int style) {
        super(Texts.of(text), style);
        setId(id);
        setActionDefinitionId(id);
        setToolTipText(Texts.of(text).replaceAll("\\(&.\\)|&", ""));
        icon.map(Icons::of).ifPresent(this::setImageDescriptor);
        setEnabled(false);
    }

    /** From now on runs this action and looks as enabled and checked as it. */
    void forwardTo(IAction action) {
        forget();
        target = action;
        target.addPropertyChangeListener(listener);
        follow();
    }

    private void follow() {
        setEnabled(target.isEnabled());
        if (getStyle() == AS_CHECK_BOX) {
            setChecked(target.isChecked());
        }
    }

    void forget() {
        target.removePropertyChangeListener(listener);
        target = this;
    }

    @Override
    public void run() {
        if (target != this) {
            target.run();
        }
    }
}
