// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as people type or paste them. */
final class TypedPath {
    private TypedPath() {}

    /** The path; absent when nothing was typed or the system allows no such name. */
    static Optional<Path> of(String typed) {
        // Windows puts quotes around what "Copy as path" gives.
        String path = typed.strip().replaceAll("^\"(.*)\"$", "$1").strip();
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
