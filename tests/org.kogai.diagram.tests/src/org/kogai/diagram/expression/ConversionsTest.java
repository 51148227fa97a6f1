// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ConversionsTest {
    private final EObject element = EcoreFactory.eINSTANCE.createEClass();

    @Test
    void takesAllButNullAndFalseAsTrue() {
        assertFalse(Conversions.toBoolean(null));
        assertFalse(Conversions.toBoolean("FALSE"));
        assertTrue(Conversions.toBoolean("perhaps"));
        assertTrue(Conversions.toBoolean(0));
        assertTrue(Conversions.toBoolean(List.of()));
        assertTrue(Conversions.toBoolean(element));
    }

    @Test
    void takesOnlyWholeNumbersAsNumbers() {
        assertEquals(6, Conversions.toInteger("6"));
        assertEquals(7, Conversions.toInteger(7L));
        assertEquals(0, Conversions.toInteger(" 4 "));
        assertEquals(0, Conversions.toInteger("4.0"));
        assertEquals(0, Conversions.toInteger(2.7));
        assertEquals(0, Conversions.toInteger(true));
        assertEquals(0, Conversions.toInteger(null));
    }

    @Test
    void writesValuesAsTexts() {
        assertEquals("", Conversions.toText(null));
        assertEquals("[a, b]", Conversions.toText(List.of("a", "b")));
        assertEquals("[a]", Conversions.toText(new Object[] {"a"}));
    }

    @Test
    void takesNoCollectionAsAnElement() {
        assertEquals(Optional.of(element), Conversions.toElement(element));
        assertEquals(Optional.empty(), Conversions.toElement(List.of(element)));
        assertEquals(Optional.empty(), Conversions.toElement("text"));
    }

    @Test
    void keepsOnlyElementsOfCollections() {
        assertEquals(
                List.of(element),
                Conversions.toElements(Arrays.asList("text", null, element, 5, List.of(element))));
        assertEquals(List.of(element), Conversions.toElements(new Object[] {element}));
        assertEquals(List.of(), Conversions.toElements("text"));
        assertEquals(List.of(), Conversions.toElements(null));
    }
}
