// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.run.PaletteSection.PaletteTool;

/** Connects two views that the user clicks one after the other, or drags between. */
final class EdgeToolEntry extends ConnectionCreationToolEntry {
    private final PaletteTool tool;

    EdgeToolEntry(PaletteTool tool, ImageDescriptor icon) {
        super(tool.label(), tool.hint(), new ToolFactory(tool), icon, icon);
        this.tool = tool;
    }

    @Override
    public Tool createTool() {
        ConnectionCreationTool connection = new ConnectionCreationTool(new ToolFactory(tool));
        connection.setUnloadWhenFinished(true);
        return connection;
    }
}
