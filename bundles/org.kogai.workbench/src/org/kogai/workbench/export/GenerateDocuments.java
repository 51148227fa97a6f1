// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;

import java.util.List;
import java.util.Set;

/** Asks which documents to make, and makes them. */
public final class GenerateDocuments {
    private final Shell shell;
    private final Project project;
    private final Maker maker;

    /** Makes documents of this project. */
    public GenerateDocuments(Shell shell, Project project) {
        this.shell = shell;
        this.project = project;
        this.maker = new Maker(shell, project);
    }

    /**
     * Opens the dialog.
     *
     * @param chosen names of documents that are ticked to begin with; none for all
     */
    public void open(List<String> chosen) {
        if (!maker.isReady()) {
            return;
        }
        List<Offer> offers =
                project.documents().stream()
                        .map(
                                item ->
                                        new Offer(
                                                item.name(),
                                                DocumentLabels.of(item),
                                                item.kind().extensions().get(0),
                                                chosen.isEmpty() || chosen.contains(item.name())))
                        .toList();
        OrderDialog dialog =
                new OrderDialog(
                        shell,
                        "generate.title",
                        offers,
                        Set.of(),
                        project.languages(),
                        project.outputs());
        if (dialog.open() == Window.OK) {
            start(dialog.order());
        }
    }

    private void start(Order order) {
        maker.start(Messages.of("generate.job", project.name()), order, new DocumentsWork(order));
    }
}
