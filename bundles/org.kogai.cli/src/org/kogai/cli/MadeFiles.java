// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;

import java.nio.file.Path;
import java.util.List;

/** Lists what was made, and tells what went wrong in the viewpoints meanwhile. */
final class MadeFiles {
    private final Console console;

    MadeFiles(Console console) {
        this.console = console;
    }

    void tellEarlier(List<Path> copies) {
        copies.forEach(copy -> console.note("made.earlier", copy));
    }

    void tell(Dossier dossier, List<Path> files) {
        files.forEach(console::line);
        dossier.warnings().forEach(warning -> console.note("warning", warning));
    }
}
