// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGrid;
import org.kogai.diagram.edit.Alignment;
import org.kogai.diagram.edit.Formation;
import org.kogai.diagram.edit.ViewEdits;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.views.AbstractDNode;

/** Brings the selected views into line with the one that was selected last. */
final class FormationActions {
    /** Pixels of one step by key while the grid is off. */
    private static final int STEP = 5;

    private final Sheet sheet;
    private final GraphicalViewer viewer;
    private final Selected selected;

    FormationActions(Sheet sheet, GraphicalViewer viewer) {
        this.sheet = sheet;
        this.viewer = viewer;
        this.selected = new Selected(viewer);
    }

    private Formation formation() {
        return new Formation(sheet.geometry(), selected.views(AbstractDNode.class));
    }

    boolean hasAtLeast(int views) {
        return formation().size() >= views;
    }

    void align(Alignment alignment) {
        execute(formation().align(alignment));
    }

    void distribute(boolean across) {
        execute(formation().distribute(across));
    }

    void sameSize(boolean width, boolean height) {
        execute(formation().sameSize(width, height));
    }

    void automaticSize() {
        execute(ViewEdits.automaticSize(selected.views(AbstractDNode.class)));
    }

    /** Moves by one step, which is that of the grid while it is on. */
    void move(int right, int down) {
        boolean grid = Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
        int step = grid ? DiagramRoot.GRID.width : STEP;
        execute(formation().move(right * step, down * step));
    }

    private void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
    }
}
