// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.emf.common.command.AbstractCommand;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.Collection;
import java.util.List;

/** Gives a diagram a layout that was computed before, as one step that can be undone. */
final class ArrangeCommand extends AbstractCommand {
    private final DSemanticDiagram diagram;
    private final Placement wanted;
    private final Placement before;
    private final boolean wasArranged;

    ArrangeCommand(DSemanticDiagram diagram, Placement wanted) {
        this.diagram = diagram;
        this.wanted = wanted;
        this.before = wanted.current();
        this.wasArranged = diagram.isArranged();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        wanted.apply();
        diagram.setArranged(true);
    }

    @Override
    public void undo() {
        before.apply();
        diagram.setArranged(wasArranged);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(diagram);
    }
}
