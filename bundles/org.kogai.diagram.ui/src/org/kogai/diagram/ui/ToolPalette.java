// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.run.PaletteSection.Kind;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;

/** The palette of a diagram: selection tools, then a drawer for each section of its tools. */
final class ToolPalette {
    private final DSemanticDiagram diagram;
    private final DiagramContext context;
    private final PaletteRoot root = new PaletteRoot();
    private List<PaletteSection> shown = List.of();

    ToolPalette(DSemanticDiagram diagram, DiagramContext context) {
        this.diagram = diagram;
        this.context = context;
        root.add(basics());
        update();
    }

    PaletteRoot root() {
        return root;
    }

    /** Shows the tools of the layers that are active now. */
    void update() {
        List<PaletteSection> sections = context.runtime().palette(diagram);
        if (!sections.equals(shown)) {
            shown = sections;
            List<?> children = root.getChildren();
            List.copyOf(children).stream()
                    .filter(PaletteDrawer.class::isInstance)
                    .forEach(drawer -> root.remove((PaletteDrawer) drawer));
            sections.forEach(section -> root.add(drawer(section)));
        }
    }

    private PaletteGroup basics() {
        PaletteGroup group = new PaletteGroup(Texts.of("palette.basics"));
        ToolEntry select =
                new SelectionToolEntry(Texts.of("palette.select"), Texts.of("palette.select.hint"));
        ToolEntry marquee =
                new MarqueeToolEntry(Texts.of("palette.marquee"), Texts.of("palette.marquee.hint"));
        select.setSmallIcon(Icons.of("select"));
        marquee.setSmallIcon(Icons.of("marquee"));
        group.add(select);
        group.add(marquee);
        root.setDefaultEntry(select);
        return group;
    }

    private PaletteDrawer drawer(PaletteSection section) {
        PaletteDrawer drawer =
                new PaletteDrawer(section.label(), icon(section.icon(), Icons.of("section")));
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_PINNED_OPEN);
        section.tools().forEach(tool -> drawer.add(entry(tool)));
        return drawer;
    }

    private ToolEntry entry(PaletteSection.PaletteTool tool) {
        boolean edge = tool.kind() == Kind.EDGE;
        ImageDescriptor icon = icon(tool.icon(), Icons.of(edge ? "edge" : "node"));
        return edge ? new EdgeToolEntry(tool, icon) : new ViewToolEntry(tool, icon, context);
    }

    private ImageDescriptor icon(String address, ImageDescriptor other) {
        return address.isEmpty() ? other : context.image(address).orElse(other);
    }
}
