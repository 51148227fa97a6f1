// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

/** Brings a view to the front, opening it where it was closed. */
final class ShowViewAction extends Action {
    private final IWorkbenchWindow window;
    private final String view;

    ShowViewAction(IWorkbenchWindow window, String view, String label, String icon) {
        super(Messages.of(label), Icons.named(icon));
        this.window = window;
        this.view = view;
    }

    @Override
    public void run() {
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
