// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step of a case, or any other object of its file. */
record Step(Map<String, Object> values) {
    static Map<String, Object> map(Object json) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> object) {
            object.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Text of a value; empty when there is none. */
    String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    int number(String key, int fallback) {
        return values.get(key) instanceof Integer number ? number : fallback;
    }

    /** The values of a list, or the one value. */
    List<Object> list(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        List<Object> single = new ArrayList<>();
        if (value != null) {
            single.add(value);
        }
        return single;
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    Step object(String key) {
        return new Step(map(values.get(key)));
    }

    boolean isObject(String key) {
        return values.get(key) instanceof Map;
    }
}
