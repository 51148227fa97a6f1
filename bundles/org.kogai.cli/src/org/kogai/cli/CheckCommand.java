// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.HealthReport;
import org.kogai.dossier.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Examines office files before they leave the house. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "office")
    private final List<Path> files = new ArrayList<>();

    @Mixin private final JsonTarget json = new JsonTarget();

    CheckCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        HealthReport report = HealthReport.of(files, progress);
        json.write(report.json(console.messages().language()), console);
        HealthFindings findings = new HealthFindings(console);
        if (!json.isStandardOutput()) {
            findings.print(report);
        }
        console.note("health.summary", files.size(), report.entries().size());
        return findings.exit(report).code();
    }
}
