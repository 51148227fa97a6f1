// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;
import java.util.Optional;

/** Chooses the drop tool (reference 2.9, notes). */
public final class DropChoice {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final Tools tools;

    /** The choice among the tools of a diagram. */
    public DropChoice(
            Evaluation evaluation,
            DiagramDescription description,
            DSemanticDiagram diagram,
            Tools tools) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
        this.tools = tools;
    }

    /**
     * The tool for a drop, if one fits.
     *
     * @param dragged a view or an element of the model
     * @param container view or diagram that it is dropped on
     */
    public Optional<Tool.Drop> of(EObject dragged, EObject container) {
        List<Tool.Drop> fitting =
                keys(container).stream()
                        .flatMap(key -> description.tool(key).stream())
                        .filter(Tool.Drop.class::isInstance)
                        .map(Tool.Drop.class::cast)
                        .filter(tool -> fits(tool, dragged))
                        .filter(tool -> tools.allows(tool, dragged, container))
                        .toList();
        Palette palette = new Palette(description, diagram);
        List<Tool.Drop> best =
                fitting.stream()
                        .filter(
                                t ->
                                        t.mappings().stream()
                                                .anyMatch(m -> palette.holds(container, m)))
                        .toList();
        List<Tool.Drop> candidates = best.isEmpty() ? fitting : best;
        if (candidates.size() > 1) {
            Tool.Drop first = candidates.get(0);
            evaluation
                    .interpreter()
                    .warnings()
                    .add(first.head().place(), "drop.several", List.of(first.name()));
        }
        return candidates.stream().findFirst();
    }

    private static boolean fits(Tool.Drop tool, EObject dragged) {
        return dragged instanceof DDiagramElement view
                ? tool.fromDiagram() && tool.mappings().contains(view.getMapping())
                : tool.fromExplorer();
    }

    private List<String> keys(EObject container) {
        if (container instanceof DSemanticDiagram) {
            return description.dropTools();
        }
        return container instanceof DDiagramElement view
                ? description
                        .mapping(view.getMapping())
                        .filter(AbstractNodeMapping.class::isInstance)
                        .map(m -> ((AbstractNodeMapping) m).dropTools())
                        .orElseGet(List::of)
                : List.of();
    }
}
