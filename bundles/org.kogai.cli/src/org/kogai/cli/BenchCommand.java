// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.cli.bench.Benchmark;
import org.kogai.cli.bench.Measurement;
import org.kogai.dossier.Json;
import org.kogai.dossier.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs benchmarks and tells their medians. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    private final Console console;
    private final List<Benchmark> all;
    private final Progress progress;

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "bench")
    private final List<String> names = new ArrayList<>();

    @Mixin private final JsonTarget json = new JsonTarget();

    BenchCommand(Console console, List<Benchmark> all, Progress progress) {
        this.console = console;
        this.all = all;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        List<String> known = all.stream().map(Benchmark::name).toList();
        for (String name : names) {
            if (known.stream().noneMatch(k -> covers(name, k))) {
                console.note("error.unknown.BENCHMARK", name, String.join(", ", known));
                return Exit.UNUSABLE.code();
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (Benchmark benchmark : all) {
            if (names.isEmpty() || names.stream().anyMatch(n -> covers(n, benchmark.name()))) {
                measurements.add(benchmark.run(progress::check));
            }
        }
        json.write(Json.of(measurements.stream().map(Measurement::values).toList()), console);
        if (!json.isStandardOutput()) {
            measurements.forEach(this::print);
        }
        return Exit.DONE.code();
    }

    /** Whether a name asks for a benchmark: by its name or by the group before the slash. */
    private static boolean covers(String asked, String name) {
        return asked.equals(name) || name.startsWith(asked + "/");
    }

    private void print(Measurement measurement) {
        console.line(measurement.name());
        measurement.values().forEach((key, value) -> console.line("  " + key + ": " + value));
    }
}
