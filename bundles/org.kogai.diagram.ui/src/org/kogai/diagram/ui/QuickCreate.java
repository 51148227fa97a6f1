// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.kogai.diagram.run.PaletteSection;
import org.kogai.diagram.run.PaletteSection.Kind;
import org.kogai.diagram.run.PaletteSection.PaletteTool;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates and connects by keyboard: offers the tools that fit the selection. A view comes into the
 * selected one or the diagram; an edge goes from the first selected view to the second, or to one
 * that is chosen.
 */
final class QuickCreate {
    private final Sheet sheet;
    private final GraphicalViewer viewer;
    private final Selected selected;

    QuickCreate(Sheet sheet, GraphicalViewer viewer) {
        this.sheet = sheet;
        this.viewer = viewer;
        this.selected = new Selected(viewer);
    }

    private DSemanticDiagram diagram() {
        return sheet.diagram();
    }

    void open() {
        List<PaletteTool> tools = new ArrayList<>();
        for (PaletteSection section : sheet.runtime().palette(diagram())) {
            section.tools().stream().filter(this::fits).forEach(tools::add);
        }
        new ChoicePopup<>(
                        viewer.getControl().getShell(),
                        Texts.of("create.title"),
                        tools,
                        PaletteTool::label,
                        this::use)
                .open();
    }

    private boolean fits(PaletteTool tool) {
        return tool.kind() == Kind.EDGE
                ? source().isPresent() && !targets(tool).isEmpty()
                : creation(tool).isPresent();
    }

    /** In the selected view, or else in the diagram. */
    private Optional<Command> creation(PaletteTool tool) {
        return container()
                .flatMap(view -> sheet.runtime().create(diagram(), tool.name(), view))
                .or(() -> sheet.runtime().create(diagram(), tool.name(), diagram()));
    }

    private Optional<EObject> container() {
        List<DDiagramElement> views = selected.views();
        return views.size() == 1 ? Optional.of(views.get(0)) : Optional.empty();
    }

    private Optional<EdgeTarget> source() {
        return selected.views(EdgeTarget.class).stream().findFirst();
    }

    private List<DDiagramElement> targets(PaletteTool tool) {
        EdgeTarget source = source().orElseThrow();
        if (!sheet.runtime().canStartEdge(diagram(), tool.name(), source)) {
            return List.of();
        }
        List<DDiagramElement> candidates =
                selected.views().size() == 2
                        ? List.of(selected.views().get(1))
                        : Views.all(diagram());
        return candidates.stream()
                .filter(view -> viewer.getEditPartRegistry().get(view) != null)
                .filter(EdgeTarget.class::isInstance)
                .filter(view -> connection(tool, source, view).isPresent())
                .toList();
    }

    private Optional<Command> connection(
            PaletteTool tool, EdgeTarget source, DDiagramElement target) {
        return sheet.runtime().createEdge(diagram(), tool.name(), source, (EdgeTarget) target);
    }

    private void use(PaletteTool tool) {
        if (tool.kind() != Kind.EDGE) {
            creation(tool).ifPresent(this::execute);
            Created.show(viewer, sheet.runtime().createdViews());
            return;
        }
        EdgeTarget source = source().orElseThrow();
        List<DDiagramElement> targets = targets(tool);
        if (targets.size() == 1 && selected.views().size() == 2) {
            connect(tool, source, targets.get(0));
        } else {
            new ChoicePopup<>(
                            viewer.getControl().getShell(),
                            Texts.of("create.target", tool.label()),
                            targets,
                            Popups::label,
                            target -> connect(tool, source, target))
                    .open();
        }
    }

    private void connect(PaletteTool tool, EdgeTarget source, DDiagramElement target) {
        connection(tool, source, target).ifPresent(this::execute);
        viewer.getControl().setFocus();
    }

    private void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
    }
}
