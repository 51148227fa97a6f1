// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.kogai.diagram.edit.Format;
import org.kogai.diagram.edit.ViewEdits;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeRouting;

import java.util.Optional;

/** Changes how the selected views look. */
final class LookActions {
    /** Shared by all editors: a format goes from one diagram to another. */
    private static Optional<Format> copied = Optional.empty();

    private final GraphicalViewer viewer;
    private final Selected selected;

    LookActions(GraphicalViewer viewer) {
        this.viewer = viewer;
        this.selected = new Selected(viewer);
    }

    private void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
    }

    boolean canCollapse(boolean collapsed) {
        return selected.views(DDiagramElementContainer.class).stream()
                .anyMatch(view -> view.isCollapsed() != collapsed);
    }

    void collapse(boolean collapsed) {
        execute(ViewEdits.collapse(selected.views(DDiagramElementContainer.class), collapsed));
    }

    boolean canHideLabels(boolean hidden) {
        return selected.views().stream().anyMatch(view -> view.isLabelHidden() != hidden);
    }

    void hideLabels(boolean hidden) {
        execute(ViewEdits.hideLabels(selected.views(), hidden));
    }

    boolean canResetLabels() {
        return selected.views(DEdge.class).stream().anyMatch(e -> e.getLabelOffset() != null);
    }

    void resetLabels() {
        execute(ViewEdits.resetLabels(selected.views(DEdge.class)));
    }

    boolean hasEdges() {
        return !selected.views(DEdge.class).isEmpty();
    }

    void route(EdgeRouting routing) {
        execute(ViewEdits.route(selected.views(DEdge.class), routing));
    }

    boolean canCopyFormat() {
        return !selected.isEmpty();
    }

    void copyFormat() {
        copied = Optional.of(Format.of(selected.views()));
    }

    boolean canPasteFormat() {
        return copied.isPresent() && !selected.isEmpty();
    }

    void pasteFormat() {
        copied.ifPresent(format -> execute(format.applyTo(selected.views())));
    }
}
