// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.Progress;
import org.kogai.dossier.ValidationReport;
import org.kogai.semantics.time.Standpoint;
import org.kogai.semantics.validation.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Checks a project against all rules. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @Mixin private final JsonTarget json = new JsonTarget();
    @Mixin private final EditionOptions edition = new EditionOptions();

    @Mixin private final StandpointOptions standpoint = new StandpointOptions();

    ValidateCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = Dossier.open(project)) {
            String language = edition.of(dossier, console).language();
            Standpoint seen = standpoint.of(dossier);
            ValidationReport report = dossier.validate(seen, progress);
            json.write(report.json(language), console);
            if (!json.isStandardOutput()) {
                if (seen.proposal().isPresent()) {
                    console.text(dossier.effects(seen, language));
                }
                String name = dossier.folder().getFileName().toString();
                console.text(report.text(name, language));
            }
            return (report.count(Severity.ERROR) > 0 ? Exit.FINDINGS : Exit.DONE).code();
        }
    }
}
