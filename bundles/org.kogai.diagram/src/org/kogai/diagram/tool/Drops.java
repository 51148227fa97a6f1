// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.refresh.ViewCreation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;
import java.util.Optional;

/** What happens to views when an element is dropped. */
final class Drops {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;

    Drops(Evaluation evaluation, DiagramDescription description, DSemanticDiagram diagram) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
    }

    /** Semantic element of what is dragged: a view or the element itself. */
    static EObject element(EObject dragged) {
        return dragged instanceof DDiagramElement view ? view.getTarget() : dragged;
    }

    /** Semantic element that it is dragged from. */
    static Optional<EObject> oldContainer(EObject dragged) {
        return dragged instanceof DDiagramElement view
                ? Views.target(view.eContainer())
                : Optional.ofNullable(dragged.eContainer());
    }

    /**
     * Moves the view that was dragged, so that it keeps its identity, or makes the view of the
     * element where its mapping is not synchronized.
     */
    void views(Tool.Drop tool, EObject dragged, EObject container, List<DDiagramElement> created) {
        ViewCreation creation = new ViewCreation(evaluation, description, diagram);
        Palette palette = new Palette(description, diagram);
        if (dragged instanceof DDiagramElement view
                && palette.holds(container, view.getMapping())
                && creation.move(view, container)) {
            return;
        }
        EObject element = element(dragged);
        for (String key : tool.mappings()) {
            Optional<DDiagramElement> view =
                    description
                            .mapping(key)
                            .filter(m -> palette.holds(container, key))
                            .flatMap(m -> creation.unsynchronizedNode(m, element, container));
            view.ifPresent(created::add);
        }
    }
}
