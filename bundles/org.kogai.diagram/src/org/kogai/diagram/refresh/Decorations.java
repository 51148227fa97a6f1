// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DecorationDescription;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.DDiagramElement;

import java.util.List;

/** Updates the names of the decorations of views. */
final class Decorations {
    private final Pass pass;
    private final List<DecorationDescription> descriptions;

    Decorations(Pass pass) {
        this.pass = pass;
        this.descriptions =
                pass.active().layers().stream()
                        .flatMap(layer -> layer.decorations().stream())
                        .toList();
    }

    void update(List<DDiagramElement> views) {
        for (DDiagramElement view : views) {
            List<String> names =
                    descriptions.stream()
                            .filter(d -> applies(d, view))
                            .map(DecorationDescription::name)
                            .toList();
            if (!names.equals(view.getDecorations())) {
                view.getDecorations().clear();
                view.getDecorations().addAll(names);
            }
        }
    }

    private boolean applies(DecorationDescription decoration, DDiagramElement view) {
        EObject self = view.getTarget();
        if (self == null || !covers(decoration.scope(), view)) {
            return false;
        }
        Variables variables = pass.styleVariables(view).with("element", self);
        return pass.interpreter().test(decoration.precondition(), self, variables, false);
    }

    private boolean covers(DecorationDescription.Scope scope, DDiagramElement view) {
        if (scope instanceof DecorationDescription.OfClass ofClass) {
            return pass.types().isInstance(view.getTarget(), ofClass.domainClass());
        }
        return !(scope instanceof DecorationDescription.OfMappings ofMappings)
                || ofMappings.mappings().contains(view.getMapping());
    }
}
