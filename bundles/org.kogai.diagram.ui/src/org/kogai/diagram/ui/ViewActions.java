// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kogai.diagram.edit.ViewEdits;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;

import java.util.List;
import java.util.Optional;

/** What actions do with the selected views. */
final class ViewActions {
    private final Sheet sheet;
    private final GraphicalViewer viewer;
    private final Selected selected;

    ViewActions(Sheet sheet, GraphicalViewer viewer) {
        this.sheet = sheet;
        this.viewer = viewer;
        this.selected = new Selected(viewer);
    }

    private void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
    }

    private Optional<Command> deletion() {
        List<DDiagramElement> views = selected.views();
        return views.isEmpty() ? Optional.empty() : sheet.runtime().delete(sheet.diagram(), views);
    }

    boolean canDelete() {
        return !selected.isEmpty();
    }

    void delete() {
        deletion().ifPresent(this::execute);
    }

    /** Takes views off the diagram whose mappings do not bring them back. */
    void deleteFromDiagram() {
        sheet.runtime()
                .deleteFromDiagram(sheet.diagram(), selected.views())
                .ifPresent(this::execute);
    }

    boolean canDirectEdit() {
        return selected.views().size() == 1
                && sheet.runtime().directEditText(selected.views().get(0)).isPresent();
    }

    void directEdit() {
        if (canDirectEdit()) {
            EditPart part = (EditPart) viewer.getSelectedEditParts().get(0);
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    boolean canPin(boolean pinned) {
        return selected.views(AbstractDNode.class).stream()
                .anyMatch(view -> view.isPinned() != pinned);
    }

    void pin(boolean pinned) {
        execute(ViewEdits.pin(selected.views(AbstractDNode.class), pinned));
    }

    boolean canHide() {
        return !selected.isEmpty();
    }

    void hide() {
        execute(sheet.runtime().setHidden(selected.views(), true));
    }

    private List<DDiagramElement> hidden() {
        return Views.all(sheet.diagram()).stream().filter(DDiagramElement::isHidden).toList();
    }

    void revealAll() {
        List<DDiagramElement> hidden = hidden();
        if (!hidden.isEmpty()) {
            execute(sheet.runtime().setHidden(hidden, false));
        }
    }

    void refresh() {
        Command command = sheet.runtime().refreshCommand();
        if (command.canExecute()) {
            execute(command);
        }
    }

    void selectAll() {
        viewer.setSelection(new StructuredSelection(viewer.getContents().getChildren()));
    }
}
