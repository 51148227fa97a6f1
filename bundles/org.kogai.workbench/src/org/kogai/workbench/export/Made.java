// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.kogai.dossier.KeptEdits;

import java.nio.file.Path;
import java.util.List;

/**
 * What was made.
 *
 * @param files the files
 * @param kept what became of earlier versions of Word files
 * @param remarks what the person should know about the files
 */
record Made(List<Path> files, List<KeptEdits> kept, List<String> remarks) {
    Made {
        files = List.copyOf(files);
        kept = List.copyOf(kept);
        remarks = List.copyOf(remarks);
    }

    /** How many places of a person's earlier versions the files keep. */
    int edits() {
        return kept.stream().mapToInt(one -> one.report().kept().size()).sum();
    }
}
