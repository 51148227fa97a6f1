// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.util.List;

/** The benchmarks that {@code kogai bench} knows. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Every benchmark, in the order in which they run. */
    public static List<Benchmark> all() {
        return List.of(
                new LoadBenchmark("load", 10_000, true),
                new LoadBenchmark("load-large", 100_000, false),
                new LoadBenchmark("load-huge", 500_000, false),
                new ValidateBenchmark(),
                new RegisterBenchmark(),
                DiagramBenchmark.network(100, 1_000, 5_000, 20_000),
                DiagramBenchmark.basin(300, 1_400, 7_000));
    }
}
