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
                DiagramBenchmark.basin(300, 1_400, 7_000),
                new WritingBenchmark("document/pictures", () -> DocumentSpecimens.pictures(30)),
                new WritingBenchmark("document/report", () -> DocumentSpecimens.report(30)),
                new WritingBenchmark("document/table", () -> DocumentSpecimens.table(5_000)),
                new WritingBenchmark("document/deck", () -> DocumentSpecimens.deck(50)),
                new WritingBenchmark(
                        "document/workbook", () -> DocumentSpecimens.workbook(100_000)),
                new DemoBenchmark());
    }
}
