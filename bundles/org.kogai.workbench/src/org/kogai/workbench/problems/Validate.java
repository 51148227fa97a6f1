// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.Views;

/** Checks all projects completely and shows what was found. */
public final class Validate extends Action {
    private final IWorkbenchPage page;

    /** Shows the problems in this page. */
    public Validate(IWorkbenchPage page) {
        super(Messages.of("action.validate"), Icons.named("validate"));
        this.page = page;
        setId("org.kogai.workbench.validate");
        setToolTipText(Messages.of("action.validate.hint"));
    }

    @Override
    public void run() {
        try {
            ProblemsView view = (ProblemsView) page.showView(Views.PROBLEMS);
            BusyIndicator.showWhile(
                    page.getWorkbenchWindow().getShell().getDisplay(),
                    () -> view.check(() -> false));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
