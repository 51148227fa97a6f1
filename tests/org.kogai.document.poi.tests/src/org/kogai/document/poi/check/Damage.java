// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies an office file and changes it in one place. */
final class Damage {
    private Damage() {}

    /**
     * The copy.
     *
     * @param part entry of the zip
     * @param sound regular expression for what is replaced at its first place
     * @param damaged what comes there
     */
    static Path to(Path file, String part, String sound, String damaged, Path folder)
            throws IOException {
        Path copy = Files.createTempFile(folder, "damaged", file.getFileName().toString());
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    boolean here = entry.getName().equals(part);
                    to.write(here ? changed(content, sound, damaged) : content);
                }
                to.closeEntry();
            }
        }
        return copy;
    }

    private static byte[] changed(byte[] content, String sound, String damaged) {
        String before = new String(content, StandardCharsets.UTF_8);
        String after = before.replaceFirst(sound, damaged);
        assertNotEquals(before, after, "nothing matches " + sound);
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
