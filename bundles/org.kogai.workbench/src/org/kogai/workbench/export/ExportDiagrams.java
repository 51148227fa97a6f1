// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.dossier.DiagramItem;
import org.kogai.dossier.PictureFormat;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;

import java.util.EnumSet;
import java.util.List;

/** Asks which diagrams to write as pictures and slides, and writes them. */
public final class ExportDiagrams {
    private final Shell shell;
    private final Project project;
    private final Maker maker;

    /** Writes diagrams of this project. */
    public ExportDiagrams(Shell shell, Project project) {
        this.shell = shell;
        this.project = project;
        this.maker = new Maker(shell, project);
    }

    /**
     * Opens the dialog.
     *
     * @param chosen diagrams that are ticked to begin with; none for all that exist
     */
    public void open(List<DSemanticDiagram> chosen) {
        if (!maker.isReady()) {
            return;
        }
        List<Offer> offers =
                project.diagramItems().stream().map(item -> offer(item, chosen)).toList();
        OrderDialog dialog =
                new OrderDialog(
                        shell,
                        "export.title",
                        offers,
                        EnumSet.of(PictureFormat.SVG, PictureFormat.PPTX),
                        project.languages(),
                        project.outputs());
        if (dialog.open() == Window.OK) {
            start(dialog.order());
        }
    }

    private static Offer offer(DiagramItem item, List<DSemanticDiagram> chosen) {
        boolean ticked =
                item.saved()
                        .map(diagram -> chosen.isEmpty() || chosen.contains(diagram))
                        .orElse(false);
        String icon = item.saved().isPresent() ? "diagram" : "newdiagram";
        return new Offer(item.name(), item.title(Languages.reader()), icon, ticked);
    }

    private void start(Order order) {
        maker.start(
                Messages.of("export.job", project.name()),
                order,
                (dossier, edition, out, progress) -> {
                    dossier.diagramExport()
                            .export(
                                    dossier.diagrams(order.names()),
                                    order.formats(),
                                    edition,
                                    out,
                                    progress);
                    return List.of();
                });
    }
}
