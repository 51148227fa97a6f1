// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.SaveProjects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the making of files and tells when they are there. */
final class Maker {
    /** More do not fit a dialog; a copy of the template has them all as comments. */
    private static final int MOST_REMARKS = 8;

    private final Shell shell;
    private final Project project;

    Maker(Shell shell, Project project) {
        this.shell = shell;
        this.project = project;
    }

    /** Files are made from what is saved: saves first, if the person agrees. */
    boolean isReady() {
        if (!project.isDirty()) {
            return true;
        }
        boolean save =
                MessageDialog.open(
                                MessageDialog.QUESTION,
                                shell,
                                Messages.of("make.saveTitle"),
                                Messages.of("make.saveQuestion", project.name()),
                                0,
                                Messages.of("button.save"),
                                Messages.of("button.cancel"))
                        == 0;
        return save && new SaveProjects(shell).save(List.of(project));
    }

    void start(String name, Order order, MakeJob.Work work) {
        MakeJob job = new MakeJob(name, project.folder(), order, work, made -> done(order, made));
        job.schedule();
        PlatformUI.getWorkbench().getProgressService().showInDialog(shell, job);
    }

    private void done(Order order, Made made) {
        shell.getDisplay()
                .asyncExec(
                        () -> {
                            Projects.get().refresh();
                            tell(order.folder(), made);
                        });
    }

    private void tell(Path folder, Made made) {
        if (shell.isDisposed()) {
            return;
        }
        int answer =
                MessageDialog.open(
                        MessageDialog.INFORMATION,
                        shell,
                        Messages.of("make.doneTitle"),
                        text(folder, made),
                        0,
                        Messages.of("make.openFolder"),
                        Messages.of("button.close"));
        if (answer == 0) {
            Program.launch(folder.toString());
        }
    }

    private static String text(Path folder, Made made) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.of("make.done", made.files().size(), folder));
        if (made.edits() > 0) {
            paragraphs.add(Messages.of("make.edits", made.edits()));
        }
        made.remarks().stream().limit(MOST_REMARKS).forEach(paragraphs::add);
        if (made.remarks().size() > MOST_REMARKS) {
            paragraphs.add(Messages.of("make.remarks", made.remarks().size() - MOST_REMARKS));
        }
        return String.join("\n\n", paragraphs);
    }
}
