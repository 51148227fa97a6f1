// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.commands.CommandStack;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.Switch;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;

/** The layers and filters of one diagram. */
final class Switches {
    private final DiagramRuntime runtime;
    private final DSemanticDiagram diagram;
    private final CommandStack stack;

    Switches(DiagramRuntime runtime, DSemanticDiagram diagram, CommandStack stack) {
        this.runtime = runtime;
        this.diagram = diagram;
        this.stack = stack;
    }

    List<Switch> layers() {
        return runtime.layers(diagram);
    }

    List<Switch> filters() {
        return runtime.filters(diagram);
    }

    void setLayer(String name, boolean active) {
        execute(runtime.setLayer(diagram, name, active));
    }

    void setFilter(String name, boolean active) {
        execute(runtime.setFilter(diagram, name, active));
    }

    private void execute(Command command) {
        stack.execute(new EmfCommand(command));
    }
}
