// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.run.PaletteSection.PaletteTool;

/** Creates a view where the user clicks, selects it and asks for its name. */
final class ViewToolEntry extends CreationToolEntry {
    private final PaletteTool tool;
    private final DiagramContext context;

    ViewToolEntry(PaletteTool tool, ImageDescriptor icon, DiagramContext context) {
        super(tool.label(), tool.hint(), new ToolFactory(tool), icon, icon);
        this.tool = tool;
        this.context = context;
    }

    @Override
    public Tool createTool() {
        CreationTool creation =
                new CreationTool(new ToolFactory(tool)) {
                    @Override
                    protected void performCreation(int button) {
                        EditPartViewer viewer = getCurrentViewer();
                        executeCurrentCommand();
                        Created.show(viewer, context.runtime().createdViews());
                    }
                };
        creation.setUnloadWhenFinished(true);
        return creation;
    }
}
