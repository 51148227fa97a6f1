// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;

/** Brings the views of a diagram up to date with the model and the description (reference 3.1). */
public final class DiagramRefresh {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;

    /** A refresh that can be run any number of times. */
    public DiagramRefresh(
            Evaluation evaluation, DiagramDescription description, DSemanticDiagram diagram) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
    }

    /**
     * Refreshes. A diagram whose element is gone is left as it is.
     *
     * @return the views that were made
     */
    public List<DDiagramElement> run() {
        EObject target = diagram.getTarget();
        if (!Views.isAlive(target)) {
            return List.of();
        }
        switchOnMandatoryLayers();
        Pass pass = new Pass(evaluation, description, diagram);
        ViewIndex index = new ViewIndex(diagram);
        new NodeRefresh(pass, index).refresh(pass.self(diagram));
        new EdgeRefresh(pass, index).refresh();
        Visibility visibility = new Visibility(pass);
        removeUnvisited(index, visibility);
        List<DDiagramElement> views = Views.all(diagram);
        visibility.update(views);
        new Decorations(pass).update(views);
        return pass.created();
    }

    private void switchOnMandatoryLayers() {
        for (Layer layer : description.layers()) {
            if (layer.isMandatory() && !diagram.getActivatedLayers().contains(layer.name())) {
                diagram.getActivatedLayers().add(layer.name());
            }
        }
    }

    /** What would be visible but has no mapping any more goes; what layers hide stays. */
    private static void removeUnvisited(ViewIndex index, Visibility visibility) {
        for (DDiagramElement view : index.rest()) {
            boolean lost = !Views.isAlive(view.getTarget());
            if (view.eContainer() != null && (lost || visibility.isVisible(view))) {
                Views.delete(view);
            }
        }
    }
}
