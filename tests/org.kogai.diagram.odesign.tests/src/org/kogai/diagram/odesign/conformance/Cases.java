// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Conformance cases of the tests. */
final class Cases {
    private Cases() {}

    /** Copies a case into a folder, because a runner reads folders and tests may lie in a jar. */
    static Path copy(String name, Path folder) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (String file : text("/cases/" + name + "/files.txt").lines().toList()) {
            Path target = copy.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text("/cases/" + name + "/" + file));
        }
        return copy;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Cases.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
