// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.Expression;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates expressions. The methods that take a fallback never throw: a failure becomes a warning
 * and the fallback is given.
 */
public final class Interpreter {
    private final Compiler compiler;
    private final Warnings warnings;
    private final Map<String, Code> codes = new HashMap<>();

    /**
     * An interpreter.
     *
     * @param serviceClasses qualified names of all service classes of the enabled viewpoints
     * @param services finds these classes
     * @param warnings collects failures
     */
    public Interpreter(Collection<String> serviceClasses, Services services, Warnings warnings) {
        this.compiler = new Compiler(new ServiceRegistry(serviceClasses, services, warnings));
        this.warnings = warnings;
    }

    /** Where failures go. */
    public Warnings warnings() {
        return warnings;
    }

    /**
     * Result of an expression.
     *
     * @param self element that it starts from, may be null
     * @return the result, may be null
     * @throws EvaluationException when it cannot be evaluated
     */
    public Object evaluate(Expression expression, EObject self, Variables variables)
            throws EvaluationException {
        return codes.computeIfAbsent(expression.text(), compiler::compile).run(self, variables);
    }

    /** Result as a condition; no expression is true. */
    public boolean test(
            Expression condition, EObject self, Variables variables, boolean onFailure) {
        if (condition.isEmpty()) {
            return true;
        }
        try {
            return Conversions.toBoolean(evaluate(condition, self, variables));
        } catch (EvaluationException e) {
            warnings.add(condition, e);
            return onFailure;
        }
    }

    /** Result as it is; empty when it is null or on failure. */
    public Optional<Object> value(Expression expression, EObject self, Variables variables) {
        try {
            return Optional.ofNullable(evaluate(expression, self, variables));
        } catch (EvaluationException e) {
            warnings.add(expression, e);
            return Optional.empty();
        }
    }

    /** Result as a number. */
    public int integer(Expression expression, EObject self, Variables variables, int onFailure) {
        try {
            return Conversions.toInteger(evaluate(expression, self, variables));
        } catch (EvaluationException e) {
            warnings.add(expression, e);
            return onFailure;
        }
    }

    /** Result as a text. */
    public String text(Expression expression, EObject self, Variables variables, String onFailure) {
        try {
            return Conversions.toText(evaluate(expression, self, variables));
        } catch (EvaluationException e) {
            warnings.add(expression, e);
            return onFailure;
        }
    }

    /** Result as one element; none on failure. */
    public Optional<EObject> element(Expression expression, EObject self, Variables variables) {
        try {
            return Conversions.toElement(evaluate(expression, self, variables));
        } catch (EvaluationException e) {
            warnings.add(expression, e);
            return Optional.empty();
        }
    }

    /** Result as elements; none on failure. */
    public List<EObject> elements(Expression expression, EObject self, Variables variables) {
        try {
            return Conversions.toElements(evaluate(expression, self, variables));
        } catch (EvaluationException e) {
            warnings.add(expression, e);
            return List.of();
        }
    }
}
