// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Conversions of results to what callers want (reference 3.7). */
public final class Conversions {
    private Conversions() {}

    /** True for everything but null, false and the text false. */
    public static boolean toBoolean(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        return value != null && !"false".equalsIgnoreCase(String.valueOf(value));
    }

    /** The number of an integer, a long or a text that is one; else 0. */
    public static int toInteger(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).intValue();
        }
        return value instanceof String text ? parse(text).orElse(0) : 0;
    }

    static OptionalInt parse(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** The text of a value; of null the empty text. */
    public static String toText(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array).toString();
        }
        return value == null ? "" : String.valueOf(value);
    }

    /** The element itself; nothing for a collection, even with one element. */
    public static Optional<EObject> toElement(Object value) {
        return value instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    /** The elements of a collection or an array in order, or the one element. */
    public static List<EObject> toElements(Object value) {
        if (value instanceof EObject element) {
            return List.of(element);
        }
        List<EObject> elements = new ArrayList<>();
        for (Object item : toValues(value)) {
            if (item instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** All values of a collection or an array, or the one value; none for null. */
    public static List<Object> toValues(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value instanceof Object[] array) {
            return new ArrayList<>(Arrays.asList(array));
        }
        List<Object> single = new ArrayList<>();
        if (value != null) {
            single.add(value);
        }
        return single;
    }
}
