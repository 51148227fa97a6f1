// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.wizard;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.session.ProjectException;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.ProblemTexts;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a project: empty, or a copy of a sample. */
public final class NewProjectWizard extends Wizard {
    private final NewProjectPage page = new NewProjectPage(Projects.get().workspace());
    private final IWorkbenchWindow window;

    /** Shows the first diagram of the new project in this window. */
    public NewProjectWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.of("newProject.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        try {
            page.content().make(folder);
            Project project = Projects.get().open(folder);
            Projects.get().work(project);
            new FirstDiagram(window.getActivePage()).show(project);
            return true;
        } catch (ProjectException e) {
            page.setErrorMessage(ProblemTexts.of(e));
            return false;
        } catch (IOException e) {
            page.setErrorMessage(Messages.of("newProject.failed", folder, e.getMessage()));
            return false;
        }
    }
}
