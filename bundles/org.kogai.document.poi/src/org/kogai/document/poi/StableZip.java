// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that only its content decides on its bytes, not the clock or the machine. */
final class StableZip {
    /** Earliest time that a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** Copies the entries in their order; neither stream is closed. */
    static void copy(InputStream zip, OutputStream out) throws IOException {
        ZipInputStream entries = new ZipInputStream(zip);
        ZipOutputStream copy = new ZipOutputStream(out);
        for (ZipEntry entry = entries.getNextEntry();
                entry != null;
                entry = entries.getNextEntry()) {
            ZipEntry same = new ZipEntry(entry.getName());
            same.setTimeLocal(NO_TIME);
            copy.putNextEntry(same);
            entries.transferTo(copy);
            copy.closeEntry();
        }
        copy.finish();
        copy.flush();
    }
}
