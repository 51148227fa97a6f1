// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.document.poi.merge.Kept;
import org.kogai.document.poi.merge.MergeReport;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.KeptEdits;
import org.kogai.dossier.OpenPageNumbers;
import org.kogai.dossier.OutputFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists what was made, and tells what went wrong in the viewpoints meanwhile. */
final class MadeFiles {
    private final Console console;

    MadeFiles(Console console) {
        this.console = console;
    }

    /** Tells what became of the files that stood there before. */
    void tellEarlier(OutputFolder folder) {
        Map<Path, MergeReport> reports =
                folder.kept().stream()
                        .collect(Collectors.toMap(KeptEdits::file, KeptEdits::report));
        folder.earlier()
                .forEach(
                        (file, copy) -> {
                            MergeReport report = reports.get(file);
                            if (report == null) {
                                console.note("made.earlier", copy);
                            } else {
                                tell(file, copy, report);
                            }
                        });
    }

    private void tell(Path file, Path copy, MergeReport report) {
        switch (report.earlier()) {
            case UNTOUCHED -> console.note("made.untouched", copy);
            case FOREIGN -> console.note("made.earlier", copy);
            case UNREADABLE -> console.note("made.unreadable", copy);
            case EDITED -> {
                console.note("made.edited", file.getFileName(), report.kept().size(), copy);
                for (Kept kept : report.kept()) {
                    console.note("made.edited." + kept.kind(), kept.text());
                }
            }
        }
    }

    void tell(Dossier dossier, List<Path> files) throws IOException {
        files.forEach(console::line);
        dossier.warnings().forEach(warning -> console.note("warning", warning));
        List<Path> open = OpenPageNumbers.in(files);
        if (!open.isEmpty()) {
            console.note(
                    "made.contents",
                    open.stream()
                            .map(file -> file.getFileName().toString())
                            .collect(Collectors.joining(", ")));
        }
    }
}
