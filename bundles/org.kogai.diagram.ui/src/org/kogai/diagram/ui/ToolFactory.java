// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.requests.CreationFactory;
import org.kogai.diagram.run.PaletteSection.PaletteTool;

/** Tells GEF's creation requests which tool of the specification is at work. */
record ToolFactory(PaletteTool tool) implements CreationFactory {
    /** Nothing is made beforehand: the tool's command makes it. */
    @Override
    public Object getNewObject() {
        return tool;
    }

    @Override
    public Object getObjectType() {
        return tool;
    }
}
