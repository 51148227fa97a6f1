// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.ViewsPackage;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What actions do with the selected views. */
final class ViewActions {
    private static final EStructuralFeature HIDDEN = ViewsPackage.Literals.DDIAGRAM_ELEMENT__HIDDEN;
    private static final EStructuralFeature PINNED = ViewsPackage.Literals.ABSTRACT_DNODE__PINNED;

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
        CompoundCommand command = new CompoundCommand(0);
        selected.views(AbstractDNode.class)
                .forEach(view -> command.append(sheet.geometry().set(view, PINNED, pinned)));
        execute(command);
    }

    boolean canHide() {
        return !selected.isEmpty();
    }

    void hide() {
        execute(sheet.runtime().setHidden(selected.views(), true));
    }

    private List<DDiagramElement> hidden() {
        List<DDiagramElement> hidden = new java.util.ArrayList<>();
        for (Iterator<EObject> all = sheet.diagram().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof DDiagramElement view && view.isHidden()) {
                hidden.add(view);
            }
        }
        return hidden;
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
        viewer.setSelection(
                new org.eclipse.jface.viewers.StructuredSelection(
                        viewer.getContents().getChildren()));
    }
}
