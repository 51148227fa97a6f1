// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.kogai.document.poi.UnreadableFileException.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that a person names to be read. */
public final class OfficeInput {
    private OfficeInput() {}

    /**
     * Refuses a path that leads to no file.
     *
     * @throws NoSuchFileException when nothing is there
     * @throws UnreadableFileException when a folder is there
     */
    public static void require(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file, Kind.FOLDER, null);
        }
    }

    /**
     * Opens a docx, pptx or xlsx to be read.
     *
     * @throws NoSuchFileException when nothing is there
     * @throws UnreadableFileException when it is a folder, empty, broken or of another kind
     * @throws IOException when the system does not let it be read
     */
    public static OPCPackage open(Path file) throws IOException {
        require(file);
        if (Files.size(file) == 0) {
            throw noOfficeFile(file, null);
        }
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException e) {
            throw noOfficeFile(file, e);
        }
    }

    /** What to throw when a part of an open file cannot be understood. */
    public static UnreadableFileException noOfficeFile(Path file, Exception cause) {
        return new UnreadableFileException(file, Kind.NO_OFFICE_FILE, cause);
    }
}
