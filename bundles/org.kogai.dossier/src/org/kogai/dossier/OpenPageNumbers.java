// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the documents of Word whose contents ask for page numbers. Only the program that lays out
 * the pages knows them, so that the person has to let it fill them in.
 */
public final class OpenPageNumbers {
    /** Field for the page of a place (ISO/IEC 29500-1, 17.16.5.45). */
    private static final String FIELD = " PAGEREF ";

    private OpenPageNumbers() {}

    /**
     * Those of the files whose contents have fields for page numbers.
     *
     * @param made files that were just made, of any format
     * @throws IOException when a document cannot be read
     */
    public static List<Path> in(List<Path> made) throws IOException {
        List<Path> open = new ArrayList<>();
        for (Path file : made) {
            if (file.toString().endsWith(".docx") && asks(file)) {
                open.add(file);
            }
        }
        return open;
    }

    private static boolean asks(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            ZipEntry text = parts.getEntry("word/document.xml");
            if (text == null) {
                return false;
            }
            try (InputStream in = parts.getInputStream(text)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(FIELD);
            }
        }
    }
}
