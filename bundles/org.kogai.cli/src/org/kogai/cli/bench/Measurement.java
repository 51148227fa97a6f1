// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Result of a benchmark.
 *
 * @param name name of the benchmark
 * @param values name and figures in the order in which they are shown; times in seconds
 */
public record Measurement(String name, Map<String, Object> values) {
    /** Figures of a benchmark, its name first. */
    public static Measurement of(String name, Map<String, ? extends Object> figures) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.putAll(figures);
        return new Measurement(name, values);
    }
}
