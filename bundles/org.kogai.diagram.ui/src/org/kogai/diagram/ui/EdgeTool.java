// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.Optional;

/** Draws an edge; frames where it may start and end, and tells why not elsewhere. */
final class EdgeTool extends ConnectionCreationTool {
    private final PaletteTool tool;
    private final DSemanticDiagram diagram;
    private final DiagramRuntime runtime;
    private Optional<ToolFeedback> feedback = Optional.empty();

    EdgeTool(PaletteTool tool, DSemanticDiagram diagram, DiagramRuntime runtime) {
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
        feedback.get().begin("tool.edge.start", this::canStart);
    }

    private boolean canStart(AbstractDNode view) {
        return runtime.canStartEdge(diagram, tool.name(), view);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        boolean started = isInState(STATE_CONNECTION_STARTED);
        boolean handled = super.handleButtonDown(button);
        if (!started && isInState(STATE_CONNECTION_STARTED)) {
            source().ifPresent(
                            source ->
                                    feedback.ifPresent(
                                            f -> f.begin("tool.edge.end", v -> ends(source, v))));
        }
        return handled;
    }

    private boolean ends(EdgeTarget source, AbstractDNode view) {
        return runtime.createEdge(diagram, tool.name(), source, view)
                .filter(org.eclipse.emf.common.command.Command::canExecute)
                .isPresent();
    }

    /** Where the edge starts; absent while it was not begun. */
    private Optional<EdgeTarget> source() {
        EditPart part = ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart();
        return isInState(STATE_CONNECTION_STARTED) && part != null
                ? Optional.of((EdgeTarget) part.getModel())
                : Optional.empty();
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        feedback.ifPresent(told -> tell(told, command));
    }

    private void tell(ToolFeedback told, Command command) {
        EditPart place = getTargetEditPart();
        if (place == null
                || !(place.getModel() instanceof EdgeTarget view)
                || command != null && command.canExecute()) {
            told.allow();
            return;
        }
        Optional<EdgeTarget> source = source();
        boolean kinds =
                source.map(
                                from ->
                                        runtime.isForKinds(
                                                diagram, tool.name(), from, Optional.of(view)))
                        .orElseGet(
                                () ->
                                        runtime.isForKinds(
                                                diagram, tool.name(), view, Optional.empty()));
        String end = source.isPresent() ? "end" : "start";
        told.refuse("tool.edge." + end + (kinds ? ".condition" : ".kind"), place);
    }

    @Override
    public void deactivate() {
        feedback.ifPresent(ToolFeedback::end);
        feedback = Optional.empty();
        super.deactivate();
    }
}
