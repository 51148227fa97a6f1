// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.views.DSemanticDiagram;

/** Connects two views that the user clicks one after the other, or drags between. */
final class EdgeToolEntry extends ConnectionCreationToolEntry {
    private final PaletteTool tool;
    private final DSemanticDiagram diagram;
    private final DiagramRuntime runtime;

    EdgeToolEntry(
            PaletteTool tool,
            ImageDescriptor icon,
            DSemanticDiagram diagram,
            DiagramRuntime runtime) {
        super(tool.label(), tool.hint(), new ToolFactory(tool), icon, icon);
        this.tool = tool;
        this.diagram = diagram;
        this.runtime = runtime;
    }

    @Override
    public Tool createTool() {
        return new EdgeTool(tool, diagram, runtime);
    }
}
