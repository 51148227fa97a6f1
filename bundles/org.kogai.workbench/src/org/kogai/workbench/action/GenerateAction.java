// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.export.GenerateDocuments;
import org.kogai.workbench.project.Projects;

import java.util.List;

/** Makes documents of the project that a person works on. */
final class GenerateAction extends Action {
    private final IWorkbenchWindow window;

    GenerateAction(IWorkbenchWindow window) {
        super(Messages.of("action.generate"), Icons.named("generate"));
        this.window = window;
        setId("org.kogai.workbench.generate");
        setToolTipText(Messages.plain("action.generate"));
    }

    @Override
    public void run() {
        Projects.get()
                .current()
                .ifPresent(
                        project ->
                                new GenerateDocuments(window.getShell(), project).open(List.of()));
    }
}
