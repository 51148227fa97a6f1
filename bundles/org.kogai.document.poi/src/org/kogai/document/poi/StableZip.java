// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that only its content decides on its bytes, not the clock or the machine. */
final class StableZip {
    /** Earliest time that a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** What writes a zip in its own way. */
    interface Source {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the zip that the source gives, through a file for temporary use: the sizes of entries
     * that were streamed are only known at the end of a zip.
     *
     * @param out where to; stays open
     */
    static void write(Source source, OutputStream out) throws IOException {
        Path file = Files.createTempFile("kogai", ".zip");
        try {
            try (OutputStream first = Files.newOutputStream(file)) {
                source.write(first);
            }
            copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(out);
            for (ZipEntry entry : zip.stream().toList()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                copy.putNextEntry(same);
                try (InputStream content = zip.getInputStream(entry)) {
                    content.transferTo(copy);
                }
                copy.closeEntry();
            }
            copy.finish();
            copy.flush();
        }
    }
}
