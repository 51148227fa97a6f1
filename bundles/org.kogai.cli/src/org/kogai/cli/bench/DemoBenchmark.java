// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.kogai.dossier.Demo;
import org.kogai.dossier.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that {@code kogai demo} makes, once: it takes so long that nothing else counts. */
final class DemoBenchmark implements Benchmark {
    @Override
    public String name() {
        return "document/demo";
    }

    @Override
    public Measurement run(Runnable pause) {
        pause.run();
        try {
            Path folder = Files.createTempDirectory("demo");
            try {
                return measure(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measurement measure(Path folder) {
        Demo demo = new Demo(LocalDate.of(2026, 1, 1));
        double seconds = Rounds.once(() -> demo.make(folder, Progress.NONE));
        return Measurement.of(
                name(), Map.of("files", files(folder).size(), "seconds", Rounds.rounded(seconds)));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
