// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.kogai.diagram.edit.Matching;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.run.PaletteSection.Kind;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The palette of a diagram: selection tools, then a drawer for each section of its tools. */
final class ToolPalette {
    private final DSemanticDiagram diagram;
    private final DiagramContext context;
    private final PaletteRoot root = new PaletteRoot();
    private List<PaletteSection> shown = List.of();
    private String sought = "";

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
            drawers().forEach(root::remove);
            sections.forEach(section -> root.add(drawer(section)));
            filter(sought);
        }
    }

    /** Shows the tools whose names match what was typed, and gives the best of them. */
    Optional<ToolEntry> filter(String text) {
        sought = text;
        List<ToolEntry> found = Matching.best(tools(), PaletteEntry::getLabel, text);
        for (PaletteDrawer drawer : drawers()) {
            List<?> children = drawer.getChildren();
            children.forEach(child -> ((PaletteEntry) child).setVisible(found.contains(child)));
            drawer.setVisible(children.stream().anyMatch(found::contains));
        }
        return found.stream().findFirst();
    }

    private List<PaletteDrawer> drawers() {
        List<?> children = root.getChildren();
        return children.stream()
                .filter(PaletteDrawer.class::isInstance)
                .map(PaletteDrawer.class::cast)
                .toList();
    }

    private List<ToolEntry> tools() {
        List<ToolEntry> tools = new ArrayList<>();
        for (PaletteDrawer drawer : drawers()) {
            List<?> children = drawer.getChildren();
            children.forEach(child -> tools.add((ToolEntry) child));
        }
        return tools;
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
        DiagramRuntime runtime = context.runtime();
        return edge
                ? new EdgeToolEntry(tool, icon, diagram, runtime)
                : new ViewToolEntry(tool, icon, diagram, runtime);
    }

    private ImageDescriptor icon(String address, ImageDescriptor other) {
        return address.isEmpty() ? other : context.image(address).orElse(other);
    }
}
