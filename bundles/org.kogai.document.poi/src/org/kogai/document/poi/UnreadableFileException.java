// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.io.IOException;
import java.nio.file.Path;

/** A file that a person named and that is there, but cannot be what was asked for. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final Kind kind;

    /** What the file is instead. */
    public enum Kind {
        /** A folder. */
        FOLDER,
        /** Empty, broken, or no Office Open XML. */
        NO_OFFICE_FILE
    }

    UnreadableFileException(Path file, Kind kind, Exception cause) {
        super(file.toString(), cause);
        this.file = file;
        this.kind = kind;
    }

    /** The file as it was named. */
    public Path file() {
        return file;
    }

    /** What it is instead. */
    public Kind kind() {
        return kind;
    }
}
