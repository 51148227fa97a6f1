// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.views.DSemanticDiagram;

/** Creates a view where the user clicks, selects it and asks for its name. */
final class ViewToolEntry extends CreationToolEntry {
    private final PaletteTool tool;
    private final DSemanticDiagram diagram;
    private final DiagramRuntime runtime;

    ViewToolEntry(
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
        return new ViewTool(tool, diagram, runtime);
    }
}
