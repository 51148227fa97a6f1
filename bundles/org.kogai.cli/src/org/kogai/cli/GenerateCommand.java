// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.DocumentItem;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.Omission;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Writes documents. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @Option(
            names = "--document",
            paramLabel = "NAME",
            arity = "1..*",
            required = true,
            descriptionKey = "document")
    private final List<String> names = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--without", paramLabel = "PART", split = ",", descriptionKey = "without")
    private Set<Omission> omissions = new LinkedHashSet<>();

    @Mixin private final EditionOptions edition = new EditionOptions();

    GenerateCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        try (Dossier dossier = Dossier.open(project)) {
            Edition wanted = edition.of(dossier, console).without(omissions);
            List<DocumentItem> documents = dossier.documents(names);
            try (OutputFolder folder = new OutputFolder(out)) {
                dossier.documentGeneration().generate(documents, wanted, folder, progress);
                List<Path> made = folder.commit();
                new MadeFiles(console).tell(dossier, made);
                new MadeFiles(console).tellEarlier(folder.earlier());
                return new HealthFindings(console).examine(made, progress).code();
            }
        }
    }
}
