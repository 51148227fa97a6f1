// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.export.ExportDiagrams;
import org.kogai.workbench.project.Projects;

import java.util.List;

/** Makes pictures and slides of diagrams of the project that a person works on. */
final class ExportAction extends Action {
    private final IWorkbenchWindow window;

    ExportAction(IWorkbenchWindow window) {
        super(Messages.of("action.export"), Icons.named("export"));
        this.window = window;
        setId("org.kogai.workbench.export");
        setToolTipText(Messages.plain("action.export"));
    }

    @Override
    public void run() {
        Projects.get()
                .current()
                .ifPresent(
                        project -> new ExportDiagrams(window.getShell(), project).open(List.of()));
    }
}
