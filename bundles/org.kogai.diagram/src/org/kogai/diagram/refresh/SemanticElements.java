// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.DDiagramElement;

import java.util.LinkedHashSet;
import java.util.List;

/** Updates the elements that a view stands for. */
final class SemanticElements {
    private SemanticElements() {}

    static void refresh(
            Pass pass, DDiagramElement view, DiagramElementMapping mapping, Variables variables) {
        List<EObject> wanted = wanted(pass, view, mapping, variables);
        if (!wanted.equals(view.getSemanticElements())) {
            view.getSemanticElements().clear();
            view.getSemanticElements().addAll(wanted);
        }
    }

    private static List<EObject> wanted(
            Pass pass, DDiagramElement view, DiagramElementMapping mapping, Variables variables) {
        Expression expression = mapping.head().semanticElements();
        if (!expression.isEmpty()) {
            List<EObject> found =
                    pass.interpreter().elements(expression, view.getTarget(), variables);
            return List.copyOf(new LinkedHashSet<>(found));
        }
        boolean relation = mapping instanceof EdgeMapping edge && !edge.useDomainElement();
        return relation ? List.of() : List.of(view.getTarget());
    }
}
