// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.nio.file.Path;

/** A file cannot be written; what stood before still stands. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    OutputException(Path file, Exception cause) {
        super(file.toString(), cause);
        this.file = file;
    }

    /** The file or folder that cannot be written. */
    public Path file() {
        return file;
    }
}
