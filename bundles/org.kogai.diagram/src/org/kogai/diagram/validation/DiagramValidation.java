// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.validation;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.ValidationRule;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validation of a diagram (reference 3.10): visits what it shows and what it hides. */
public final class DiagramValidation {
    private final Evaluation evaluation;
    private final DiagramDescription description;

    /** Validation by the rules of a description. */
    public DiagramValidation(Evaluation evaluation, DiagramDescription description) {
        this.evaluation = evaluation;
        this.description = description;
    }

    /** Violations in the order of views, then of rules. */
    public List<Violation> check(DSemanticDiagram diagram) {
        List<Violation> violations = new ArrayList<>();
        check(diagram, diagram.getTarget(), "", violations);
        for (DDiagramElement view : Views.all(diagram)) {
            check(view, view.getTarget(), view.getMapping(), violations);
        }
        return violations;
    }

    private void check(EObject view, EObject target, String mapping, List<Violation> violations) {
        for (ValidationRule rule : description.rules()) {
            Optional<EObject> self = self(rule, view, target, mapping);
            if (self.isPresent() && !holds(rule, self.get())) {
                String message = message(rule, self.get());
                violations.add(new Violation(rule, message, self.get(), view));
            }
        }
    }

    private Optional<EObject> self(
            ValidationRule rule, EObject view, EObject target, String mapping) {
        if (rule.subject() instanceof ValidationRule.Views views) {
            return views.mappings().contains(mapping) ? Optional.of(view) : Optional.empty();
        }
        String type = ((ValidationRule.Elements) rule.subject()).targetClass();
        boolean applies =
                target != null
                        && !isRelation(view, target)
                        && evaluation.types().isInstance(target, type);
        return applies ? Optional.of(target) : Optional.empty();
    }

    /** Edges whose target equals their source's target are skipped. */
    private static boolean isRelation(EObject view, EObject target) {
        return view instanceof DEdge edge
                && Views.target(edge.getSourceNode()).filter(t -> t == target).isPresent();
    }

    private boolean holds(ValidationRule rule, EObject self) {
        return rule.audits().stream().allMatch(audit -> holds(audit, self));
    }

    private boolean holds(Expression audit, EObject self) {
        return evaluation.interpreter().test(audit, self, Variables.NONE, true);
    }

    /** A message that fails gives its own source text, as in Sirius. */
    private String message(ValidationRule rule, EObject self) {
        return evaluation
                .interpreter()
                .text(rule.message(), self, Variables.NONE, rule.message().text());
    }
}
