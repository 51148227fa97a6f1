// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.ConditionalStyle;
import org.kogai.diagram.description.StyleDescription;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;

import java.util.List;

/** Chooses the style of a view. */
final class BestStyle {
    private BestStyle() {}

    /** The first conditional style whose predicate holds, else the default one. */
    static <S extends StyleDescription> S of(
            Interpreter interpreter,
            List<ConditionalStyle<S>> conditional,
            S otherwise,
            EObject self,
            Variables variables) {
        for (ConditionalStyle<S> style : conditional) {
            if (interpreter.test(style.predicate(), self, variables, false)) {
                return style.style();
            }
        }
        return otherwise;
    }
}
