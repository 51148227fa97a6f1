// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Shell;
import org.kogai.diagram.run.HiddenView;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.util.List;
import java.util.stream.Collectors;

/** Finds views, and those that are hidden, by name. */
final class Popups {
    private final Sheet sheet;
    private final GraphicalViewer viewer;

    Popups(Sheet sheet, GraphicalViewer viewer) {
        this.sheet = sheet;
        this.viewer = viewer;
    }

    private Shell shell() {
        return viewer.getControl().getShell();
    }

    /** Selects and shows the view that is chosen. */
    void find() {
        List<DDiagramElement> views =
                Views.all(sheet.diagram()).stream()
                        .filter(view -> viewer.getEditPartRegistry().get(view) != null)
                        .filter(view -> !label(view).isEmpty())
                        .toList();
        new ChoicePopup<>(shell(), Texts.of("find.title"), views, Popups::label, this::select)
                .open();
    }

    private void select(DDiagramElement view) {
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(view);
        if (part != null) {
            viewer.select(part);
            viewer.reveal(part);
            viewer.setFocus(part);
            viewer.getControl().setFocus();
        }
    }

    /** Name of a view; that of an edge with its ends. */
    static String label(DDiagramElement view) {
        String name = view.getName() == null ? "" : view.getName().strip();
        if (view instanceof DEdge edge
                && edge.getSourceNode() instanceof DDiagramElement source
                && edge.getTargetNode() instanceof DDiagramElement target) {
            return Texts.of("find.edge", label(source), name, label(target));
        }
        return name.replaceAll("\\s+", " ");
    }

    /** Tells why views are hidden, and shows the one that is chosen. */
    void hidden() {
        List<HiddenView> hidden = sheet.runtime().hiddenViews(sheet.diagram());
        new ChoicePopup<>(
                        shell(),
                        Texts.of("hidden.title", hidden.size()),
                        hidden,
                        Popups::explained,
                        this::reveal)
                .open();
    }

    private static String explained(HiddenView hidden) {
        String reasons =
                hidden.reasons().stream()
                        .map(reason -> Texts.of("hidden." + reason.kind(), reason.label()))
                        .collect(Collectors.joining(", "));
        return Texts.of("hidden.line", label(hidden.view()), reasons);
    }

    private void reveal(HiddenView hidden) {
        viewer.getEditDomain()
                .getCommandStack()
                .execute(new EmfCommand(sheet.runtime().reveal(sheet.diagram(), hidden.view())));
        select(hidden.view());
    }
}
