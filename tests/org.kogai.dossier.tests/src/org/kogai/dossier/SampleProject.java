// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The sample in a folder of its own. */
final class SampleProject {
    static final Edition ENGLISH = new Edition("en", LocalDate.of(2026, 4, 1));
    static final Edition JAPANESE = new Edition("ja", LocalDate.of(2026, 4, 1));

    private SampleProject() {}

    static Dossier open(Path folder) throws IOException {
        Samples.find("cambodia").orElseThrow().copyTo(folder);
        return Dossier.open(folder);
    }

    /** Names of the files and folders in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
