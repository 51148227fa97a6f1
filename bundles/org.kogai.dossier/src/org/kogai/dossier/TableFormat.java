// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.nio.file.Path;
import java.util.Locale;

/** Formats in which a table leaves. */
public enum TableFormat {
    XLSX,
    CSV;

    /** Extension of the file, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the ending of a file tells: csv, or else xlsx. */
    public static TableFormat of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : XLSX;
    }
}
