// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.TemplateReport;
import org.kogai.dossier.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Tells what is wrong with a template, as a list and as comments in a copy, or with a slide master,
 * as a list.
 */
@Command(name = "check")
final class TemplateCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "template")
    private Path file;

    @Option(names = "--project", paramLabel = "PROJECT", descriptionKey = "template.project")
    private Path project;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "template.out")
    private Path out;

    @Mixin private final JsonTarget json = new JsonTarget();

    TemplateCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TemplateReport report = report();
        String language = console.messages().language();
        TemplateFindings findings = new TemplateFindings(console);
        if (!report.problems().isEmpty() && !Templates.isMaster(file)) {
            Path beside = out == null ? file.toAbsolutePath().getParent() : out;
            try (OutputFolder folder = new OutputFolder(beside)) {
                Templates.writeChecked(report, Templates.name(file), language, folder);
                folder.commit().forEach(copy -> console.note("template.checked", copy));
            }
        }
        json.write(report.json(language), console);
        if (!json.isStandardOutput()) {
            findings.print(report);
        }
        console.note("check.summary", file, report.problems().size());
        return findings.exit(report).code();
    }

    private TemplateReport report() throws IOException {
        if (project == null || Templates.isMaster(file)) {
            return Templates.check(file);
        }
        try (Dossier dossier = Dossier.open(project)) {
            return dossier.templateGeneration().check(file);
        }
    }
}
