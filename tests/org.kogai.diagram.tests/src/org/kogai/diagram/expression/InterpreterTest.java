// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.Expression;

import java.util.List;
import java.util.Locale;

class InterpreterTest {
    private final Warnings warnings = new Warnings();
    private final Interpreter interpreter =
            new Interpreter(List.of("Services"), name -> Things.class, warnings);
    private final EObject self = EcoreFactory.eINSTANCE.createEClass();

    /** Services of the tests. */
    public static class Things {
        /** A text. */
        public String echo(EObject self, String text) {
            return text;
        }

        /** Fails. */
        public String fail(EObject self) {
            throw new IllegalStateException("no way");
        }

        /** Never matches. */
        public boolean primitive(EObject self, int number) {
            return number > 0;
        }

        /** Takes classes only. */
        public String onlyClasses(EClass self) {
            return "class";
        }
    }

    private Object evaluate(String text, Variables variables) throws EvaluationException {
        return interpreter.evaluate(Expression.of(text), self, variables);
    }

    private Object evaluate(String text) throws EvaluationException {
        return evaluate(text, Variables.NONE);
    }

    @Test
    void takesWholeNumbersAndAllElseAsLiterals() throws EvaluationException {
        assertEquals(10, evaluate("10"));
        assertEquals(" 4 ", evaluate(" 4 "));
        assertEquals("new bay", evaluate("new bay"));
        assertEquals(" feature:name", evaluate(" feature:name"));
    }

    @Test
    void readsFeaturesAndPseudoFeatures() throws EvaluationException {
        ((EClass) self).setName("Thing");
        assertEquals("Thing", evaluate("feature:name"));
        assertSame(EcorePackage.Literals.ECLASS, evaluate("feature:eClass"));
        assertEquals(List.of(), evaluate("feature:eAllContents "));
    }

    @Test
    void failsOnUnknownFeaturesAndUnsetVariables() {
        assertThrows(EvaluationException.class, () -> evaluate("feature:nope"));
        assertThrows(EvaluationException.class, () -> evaluate("feature:name.length"));
        assertThrows(EvaluationException.class, () -> evaluate("var:nope"));
    }

    @Test
    void seesTheNewestVariableAndNull() throws EvaluationException {
        Variables variables = Variables.NONE.with("x", 1).with("x", 2).with("y", null);
        assertEquals(2, evaluate("var:x", variables));
        assertNull(evaluate("var:y", variables));
        assertSame(self, evaluate("var:self", variables));
    }

    @Test
    void callsServicesWithVariablesAndReceivers() throws EvaluationException {
        Variables variables = Variables.NONE.with("t", "hello").with("other", self);
        assertEquals("hello", evaluate("service:echo(t)", variables));
        assertEquals("hello", evaluate("service:other.echo( t )", variables));
        assertEquals("class", evaluate("service:onlyClasses"));
    }

    @Test
    void giveNullForServicesAndFeaturesOfNull() throws EvaluationException {
        assertNull(interpreter.evaluate(Expression.of("service:fail"), null, Variables.NONE));
        assertNull(interpreter.evaluate(Expression.of("feature:name"), null, Variables.NONE));
    }

    @Test
    void neverMatchesPrimitiveParameters() {
        Variables variables = Variables.NONE.with("n", 7);
        assertThrows(EvaluationException.class, () -> evaluate("service:primitive(n)", variables));
    }

    @Test
    void refusesReceiversThatAreNoElements() {
        Variables variables = Variables.NONE.with("n", 7);
        assertThrows(EvaluationException.class, () -> evaluate("service:n.fail", variables));
    }

    @Test
    void fallsBackAndWarnsOnceForEachPlace() {
        Expression failing = Expression.of("service:fail");
        assertTrue(interpreter.test(failing, self, Variables.NONE, true));
        assertFalse(interpreter.test(failing, self, Variables.NONE, false));
        assertEquals(3, interpreter.integer(failing, self, Variables.NONE, 3));
        assertEquals(List.of(), interpreter.elements(failing, self, Variables.NONE));
        List<String> drained = warnings.drain(Locale.ENGLISH);
        assertEquals(1, drained.size());
        assertTrue(drained.get(0).contains("The service \"fail\" failed"), drained.get(0));
        assertEquals(List.of(), warnings.drain(Locale.ENGLISH));
    }

    @Test
    void takesBlankConditionsAsTrue() {
        assertTrue(interpreter.test(Expression.of("  "), self, Variables.NONE, false));
    }

    @Test
    void warnsOfAMissingServiceClassOnce() {
        Warnings own = new Warnings();
        Interpreter lost =
                new Interpreter(
                        List.of("a.B"),
                        name -> {
                            throw new ClassNotFoundException(name);
                        },
                        own);
        lost.text(Expression.of("1"), self, Variables.NONE, "");
        assertEquals(1, own.drain(Locale.JAPANESE).size());
    }
}
