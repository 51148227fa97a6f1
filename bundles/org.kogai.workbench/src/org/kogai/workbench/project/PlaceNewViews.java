// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.emf.common.command.AbstractCommand;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;

/**
 * Gives views that a refresh has just made a place. Undo has nothing to do: it takes these views
 * away, and redo brings them back where they were.
 */
final class PlaceNewViews extends AbstractCommand {
    private final DiagramLayout layout = new DiagramLayout();
    private final DiagramRuntime runtime;
    private final List<DSemanticDiagram> diagrams;

    PlaceNewViews(DiagramRuntime runtime, List<DSemanticDiagram> diagrams) {
        this.runtime = runtime;
        this.diagrams = diagrams;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        for (DSemanticDiagram diagram : diagrams) {
            runtime.description(diagram).ifPresent(kind -> layout.place(diagram, kind));
        }
    }

    @Override
    public void undo() {
        // The views go with the refresh that made them.
    }

    @Override
    public void redo() {
        // The views come back with their places.
    }
}
