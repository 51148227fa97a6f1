// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Explains the differences between recorded and own snapshots. */
final class Comparison {
    private final List<String> differences = new ArrayList<>();
    private final Map<Object, Object> forth = new HashMap<>();
    private final Map<Object, Object> back = new HashMap<>();

    /** Differences, each with its step. */
    static List<String> of(List<?> expected, List<?> actual) {
        Comparison comparison = new Comparison();
        if (expected.size() != actual.size()) {
            comparison.differences.add(expected.size() + " snapshots, not " + actual.size());
        }
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            comparison.snapshot(
                    new Step(Step.map(expected.get(i))), new Step(Step.map(actual.get(i))));
        }
        return comparison.differences;
    }

    private void snapshot(Step expected, Step actual) {
        String step = "step " + expected.text("step") + ": ";
        for (String key : List.of("executed", "failed", "diagram", "table", "otherModels")) {
            same(step + key, expected.values().get(key), actual.values().get(key));
        }
        if (expected.has("model")) {
            same(step + "model", words(expected.text("model")), words(actual.text("model")));
        }
        same(
                step + "problems",
                new HashSet<>(expected.list("problems")),
                new HashSet<>(actual.list("problems")));
        for (String key : List.of("elements", "columns", "lines")) {
            elements(step + key, expected.list(key), actual.list(key));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.trim().split("\\s+"));
    }

    private void elements(String step, List<Object> expected, List<Object> actual) {
        same(step, keys(expected), keys(actual));
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            Map<String, Object> x = Step.map(expected.get(i));
            Map<String, Object> y = Step.map(actual.get(i));
            String place = step + " " + key(x) + " ";
            identity(place, x.remove("id"), y.remove("id"));
            sortFormat(x);
            sortFormat(y);
            same(place, x, y);
        }
    }

    private static void sortFormat(Map<String, Object> element) {
        if (element.get("labelFormat") instanceof List<?> format) {
            element.put("labelFormat", new HashSet<>(format));
        }
    }

    private static List<String> keys(List<Object> elements) {
        return elements.stream().map(e -> key(Step.map(e))).toList();
    }

    private static String key(Map<String, Object> element) {
        return String.join(
                " ",
                String.valueOf(element.get("kind")),
                String.valueOf(element.get("mapping")),
                String.valueOf(element.get("target")),
                String.valueOf(element.get("parent")),
                String.valueOf(element.get("sourceRef")),
                String.valueOf(element.get("targetRef")));
    }

    /** The same number twice means the same view twice, in both lists. */
    private void identity(String place, Object expected, Object actual) {
        Object before = forth.putIfAbsent(expected, actual);
        Object reverse = back.putIfAbsent(actual, expected);
        same(place + "kept or new", before == null ? actual : before, actual);
        same(place + "kept or new", reverse == null ? expected : reverse, expected);
    }

    private void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what + ": expected " + expected + ", yours " + actual);
        }
    }
}
