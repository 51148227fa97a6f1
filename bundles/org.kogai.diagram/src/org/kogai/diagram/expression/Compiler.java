// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Turns the text of an expression into code: literals, feature:, var: and service:. */
final class Compiler {
    private static final String FEATURE = "feature:";
    private static final String VARIABLE = "var:";
    private static final String SERVICE = "service:";

    private final ServiceRegistry services;

    Compiler(ServiceRegistry services) {
        this.services = services;
    }

    Code compile(String text) {
        if (text.startsWith(FEATURE)) {
            String name = text.substring(FEATURE.length()).trim();
            return (self, variables) -> feature(self, name);
        }
        if (text.startsWith(VARIABLE)) {
            String name = text.substring(VARIABLE.length()).trim();
            return (self, variables) -> variable(name, self, variables);
        }
        if (text.startsWith(SERVICE)) {
            return service(text.substring(SERVICE.length()).trim());
        }
        OptionalInt number = Conversions.parse(text);
        Object literal = number.isPresent() ? (Object) number.getAsInt() : text;
        return (self, variables) -> literal;
    }

    private static Object feature(EObject self, String name) throws EvaluationException {
        if (self == null) {
            return null;
        }
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature != null) {
            return self.eGet(feature);
        }
        switch (name) {
            case "eContainer":
                return self.eContainer();
            case "eContents":
                return self.eContents();
            case "eAllContents":
                List<Object> all = new ArrayList<>();
                self.eAllContents().forEachRemaining(all::add);
                return all;
            case "eClass":
                return self.eClass();
            case "eCrossReferences":
                return self.eCrossReferences();
            default:
                throw new EvaluationException("feature.unknown", name, self.eClass().getName());
        }
    }

    private static Object variable(String name, EObject self, Variables variables)
            throws EvaluationException {
        if (name.equals("self")) {
            return self;
        }
        if (variables.isSet(name)) {
            return variables.get(name).orElse(null);
        }
        throw new EvaluationException("variable.unset", name);
    }

    /** Code of {@code m}, {@code m(a, b)} or {@code receiver.m(a)}. */
    private Code service(String call) {
        int open = call.indexOf('(');
        int close = call.lastIndexOf(')');
        String head = (open < 0 ? call : call.substring(0, open)).trim();
        List<String> arguments = new ArrayList<>();
        if (open >= 0 && close > open) {
            for (String argument : call.substring(open + 1, close).split(",")) {
                if (!argument.isBlank()) {
                    arguments.add(argument.trim());
                }
            }
        }
        int dot = head.indexOf('.');
        String receiver = dot < 0 ? "" : head.substring(0, dot).trim();
        String name = dot < 0 ? head : head.substring(dot + 1).trim();
        return (self, variables) -> {
            Object on = receiver.isEmpty() ? self : variable(receiver, self, variables);
            if (on == null) {
                return null;
            }
            if (!(on instanceof EObject element)) {
                throw new EvaluationException("service.receiver", receiver);
            }
            Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = variable(arguments.get(i), self, variables);
            }
            return services.call(name, element, values);
        };
    }
}
