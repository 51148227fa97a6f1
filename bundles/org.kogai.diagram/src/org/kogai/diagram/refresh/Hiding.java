// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.FilterDescription;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains why views of a diagram that is up to date are hidden. */
public final class Hiding {
    private final Pass pass;
    private final Visibility visibility;

    /** Explains the views of a diagram. */
    public Hiding(Evaluation evaluation, DiagramDescription description, DSemanticDiagram diagram) {
        this.pass = new Pass(evaluation, description, diagram);
        this.visibility = new Visibility(pass);
    }

    /** Name of the layer that would show a view and is off; empty when a layer shows it. */
    public Optional<String> layer(DDiagramElement view) {
        return pass.active().shows(view)
                ? Optional.empty()
                : pass.description().layers().stream()
                        .filter(layer -> layer.shows(view.getMapping()))
                        .map(layer -> layer.name())
                        .findFirst()
                        .or(
                                () ->
                                        pass.description()
                                                .mapping(view.getMapping())
                                                .map(mapping -> mapping.head().layer()));
    }

    /** Active filters that hide a view. */
    public List<FilterDescription> filters(DDiagramElement view) {
        return visibility.hiding(view);
    }

    /** What contains a view, if that is hidden. */
    public Optional<DDiagramElement> container(DDiagramElement view) {
        return view.eContainer() instanceof DDiagramElement container
                        && !visibility.isVisible(container)
                ? Optional.of(container)
                : Optional.empty();
    }

    /** Ends of an edge that are hidden. */
    public List<DDiagramElement> ends(DDiagramElement view) {
        return view instanceof DEdge edge
                ? Stream.of(edge.getSourceNode(), edge.getTargetNode())
                        .filter(Hiding::isView)
                        .map(DDiagramElement.class::cast)
                        .filter(end -> !visibility.isVisible(end))
                        .toList()
                : List.of();
    }

    private static boolean isView(EdgeTarget end) {
        return end instanceof DDiagramElement;
    }
}
