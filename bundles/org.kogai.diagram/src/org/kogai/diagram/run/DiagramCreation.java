// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.ViewsFactory;

import java.util.function.Function;

/** Makes empty diagrams. */
final class DiagramCreation {
    private final Evaluation evaluation;
    private final Function<String, String> texts;

    DiagramCreation(Evaluation evaluation, Function<String, String> texts) {
        this.evaluation = evaluation;
        this.texts = texts;
    }

    DSemanticDiagram create(DiagramDescription description, EObject target, String language) {
        DSemanticDiagram diagram = ViewsFactory.eINSTANCE.createDSemanticDiagram();
        diagram.setUid(EcoreUtil.generateUUID());
        diagram.setViewpoint(description.viewpoint());
        diagram.setDescription(description.name());
        diagram.setTarget(target);
        diagram.setLanguage(language);
        for (Layer layer : description.layers()) {
            if (layer.isMandatory() || layer.activeByDefault()) {
                diagram.getActivatedLayers().add(layer.name());
            }
        }
        diagram.setName(title(description, target, diagram));
        return diagram;
    }

    /** Without a title expression, or when it fails, Sirius says "new" and the label. */
    private String title(DiagramDescription description, EObject target, DSemanticDiagram diagram) {
        String standard = "new " + Labels.text(description.name(), description.label(), texts);
        if (description.title().isEmpty()) {
            return standard;
        }
        return evaluation
                .interpreter()
                .text(
                        description.title(),
                        target,
                        Variables.NONE.with("diagram", diagram),
                        standard);
    }
}
