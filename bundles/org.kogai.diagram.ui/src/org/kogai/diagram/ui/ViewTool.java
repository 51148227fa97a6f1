// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.Optional;

/** Creates a view; frames the containers that may hold it, and tells where it may not be. */
final class ViewTool extends CreationTool {
    private final PaletteTool tool;
    private final DSemanticDiagram diagram;
    private final DiagramRuntime runtime;
    private Optional<ToolFeedback> feedback = Optional.empty();

    ViewTool(PaletteTool tool, DSemanticDiagram diagram, DiagramRuntime runtime) {
        super(new ToolFactory(tool));
        this.tool = tool;
        this.diagram = diagram;
        this.runtime = runtime;
        setUnloadWhenFinished(true);
    }

    @Override
    public void activate() {
        super.activate();
        feedback =
                Optional.of(
                        new ToolFeedback(tool, ((DefaultEditDomain) getDomain()).getEditorPart()));
        feedback.get().begin("tool.view", this::holds);
    }

    private boolean holds(AbstractDNode view) {
        return runtime.create(diagram, tool.name(), view).isPresent();
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        EditPart place = getTargetEditPart();
        if (place == null || command != null && command.canExecute()) {
            feedback.ifPresent(ToolFeedback::allow);
        } else {
            feedback.ifPresent(told -> told.refuse("tool.view.refused", place));
        }
    }

    @Override
    protected void performCreation(int button) {
        EditPartViewer viewer = getCurrentViewer();
        executeCurrentCommand();
        Created.show(viewer, runtime.createdViews());
    }

    @Override
    public void deactivate() {
        feedback.ifPresent(ToolFeedback::end);
        feedback = Optional.empty();
        super.deactivate();
    }
}
