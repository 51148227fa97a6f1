// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file looked like when it was last read or written. */
record FileStamp(long size, FileTime time, String hash) {
    static FileStamp of(Path file, byte[] content) throws IOException {
        return new FileStamp(content.length, Files.getLastModifiedTime(file), hash(content));
    }

    /** Whether the file holds something else now. Reads it only when size or time differ. */
    boolean differs(Path file) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        if (Files.size(file) == size && Files.getLastModifiedTime(file).equals(time)) {
            return false;
        }
        return Files.size(file) != size || !hash(Files.readAllBytes(file)).equals(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
