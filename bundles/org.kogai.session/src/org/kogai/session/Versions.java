// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the last saves replaced: one folder per save under {@code .kogai/versions}. */
final class Versions {
    static final int KEPT = 10;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSSSSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Disk disk;

    Versions(Path project, Disk disk) {
        this.folder = project.resolve(".kogai").resolve("versions");
        this.disk = disk;
    }

    /** Takes over a folder of old contents, and drops the oldest version beyond the last ten. */
    void keep(Path contents) throws IOException {
        disk.makeFolder(folder);
        disk.move(contents, folder.resolve(NAME.format(Instant.now())));
        List<Path> all = all();
        for (Path version : all.subList(0, Math.max(0, all.size() - KEPT))) {
            drop(version);
        }
    }

    /** The folders, oldest first. */
    List<Path> all() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.sorted().toList();
        }
    }

    private void drop(Path version) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(version)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            disk.delete(path);
        }
    }
}
