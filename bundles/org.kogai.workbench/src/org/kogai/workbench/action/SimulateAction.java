// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.export.SimulateRules;
import org.kogai.workbench.project.Projects;

import java.util.Optional;

/** Tries rules of the project that a person works on out on a register of factories. */
final class SimulateAction extends Action {
    private final IWorkbenchWindow window;

    SimulateAction(IWorkbenchWindow window) {
        super(Messages.of("action.simulate"), Icons.named("simulate"));
        this.window = window;
        setId("org.kogai.workbench.simulate");
    }

    @Override
    public void run() {
        Projects.get()
                .current()
                .ifPresent(
                        project ->
                                new SimulateRules(window.getShell(), project)
                                        .open(Optional.empty()));
    }
}
