// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes a file, and the same content by a bare POI program in the same run. */
final class WritingBenchmark implements Benchmark {
    private final String name;
    private final Supplier<Specimen> content;

    WritingBenchmark(String name, Supplier<Specimen> content) {
        this.name = name;
        this.content = content;
    }

    /**
     * What is written.
     *
     * @param amount counts of what is in the file, by what is counted
     * @param ours writes it as the product does
     * @param bare writes it with POI alone, where POI can
     */
    record Specimen(Map<String, Integer> amount, Writing ours, Optional<Writing> bare) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Measurement run(Runnable pause) {
        Specimen specimen = content.get();
        Map<String, Object> figures = new LinkedHashMap<>(specimen.amount());
        double seconds = Rounds.seconds(specimen.ours()::bytes, pause);
        figures.put("seconds", Rounds.rounded(seconds));
        figures.put("megabytes", Rounds.rounded(specimen.ours().bytes() / 1e6));
        specimen.bare()
                .ifPresent(
                        writing -> {
                            double bare = Rounds.seconds(writing::bytes, pause);
                            figures.put("barePoiSeconds", Rounds.rounded(bare));
                            figures.put("ratioToBarePoi", Rounds.rounded(seconds / bare));
                        });
        return Measurement.of(name, figures);
    }
}
