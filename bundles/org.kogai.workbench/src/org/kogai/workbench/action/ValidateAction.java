// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.problems.Validate;

/** Checks all projects, in whichever page is open. */
final class ValidateAction extends Action {
    private final IWorkbenchWindow window;

    ValidateAction(IWorkbenchWindow window) {
        super(Messages.of("action.validate"), Icons.named("validate"));
        this.window = window;
        setId("org.kogai.workbench.validate");
        setToolTipText(Messages.of("action.validate.hint"));
    }

    @Override
    public void run() {
        new Validate(window.getActivePage()).run();
    }
}
