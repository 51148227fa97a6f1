// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.session.ProjectException;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.ProblemTexts;
import org.kogai.workbench.project.Projects;

import java.nio.file.Path;

/** Opens a project that lies anywhere. */
final class OpenProjectAction extends Action {
    private final IWorkbenchWindow window;

    OpenProjectAction(IWorkbenchWindow window) {
        super(Messages.of("action.openProject"), Icons.named("open"));
        this.window = window;
        setId("org.kogai.workbench.openProject");
        setToolTipText(Messages.plain("action.openProject"));
    }

    @Override
    public void run() {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.of("open.title"));
        dialog.setMessage(Messages.of("open.message"));
        dialog.setFilterPath(Projects.get().workspace().toString());
        String folder = dialog.open();
        if (folder != null) {
            open(Path.of(folder));
        }
    }

    private void open(Path folder) {
        try {
            Projects.get().work(Projects.get().open(folder));
        } catch (ProjectException e) {
            MessageDialog.openError(
                    window.getShell(), Messages.of("open.failed"), ProblemTexts.of(e));
        }
    }
}
