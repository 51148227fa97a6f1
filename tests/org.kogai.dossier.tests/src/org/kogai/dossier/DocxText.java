// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Text of a Word file, as XML. */
final class DocxText {
    private static final String PART = "/word/document.xml";

    private DocxText() {}

    static String of(Path file) throws IOException {
        try (FileSystem zip = open(file)) {
            return Files.readString(zip.getPath(PART));
        }
    }

    /** Does what a person does who writes into the file: replaces the first such piece. */
    static void replace(Path file, String piece, String other) throws IOException {
        try (FileSystem zip = open(file)) {
            Path part = zip.getPath(PART);
            String text = Files.readString(part);
            if (!text.contains(piece)) {
                throw new AssertionError(piece + " is not in " + file);
            }
            int place = text.indexOf(piece);
            Files.writeString(
                    part,
                    text.substring(0, place) + other + text.substring(place + piece.length()));
        }
    }

    private static FileSystem open(Path file) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
    }
}
