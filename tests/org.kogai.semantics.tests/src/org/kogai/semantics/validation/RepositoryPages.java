// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Pages under docs/, found from wherever in the tree the tests run. */
final class RepositoryPages {
    private RepositoryPages() {}

    static Path page(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/decisions"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs").resolve(name);
    }
}
