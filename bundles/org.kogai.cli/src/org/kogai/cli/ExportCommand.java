// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.DiagramItem;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.PictureFormat;
import org.kogai.dossier.Progress;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Writes diagrams as pictures and slides. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Choice choice;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            required = true,
            descriptionKey = "format")
    private Set<PictureFormat> formats = new LinkedHashSet<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Mixin private final EditionOptions edition = new EditionOptions();

    @Mixin private final StandpointOptions standpoint = new StandpointOptions();

    ExportCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = Dossier.open(project)) {
            Edition wanted = edition.of(dossier, console);
            List<DiagramItem> diagrams =
                    choice.all ? dossier.diagrams() : dossier.diagrams(choice.names);
            try (OutputFolder folder = new OutputFolder(out)) {
                dossier.diagramExport(standpoint.of(dossier))
                        .export(diagrams, formats, wanted, folder, progress);
                new MadeFiles(console).tell(dossier, folder.commit());
                new MadeFiles(console).tellEarlier(folder.earlier());
            }
        }
        return Exit.DONE.code();
    }

    /** Some diagrams or all. */
    static final class Choice {
        @Option(
                names = "--diagram",
                paramLabel = "NAME",
                arity = "1..*",
                required = true,
                descriptionKey = "diagram")
        private final List<String> names = new ArrayList<>();

        @Option(names = "--all", required = true, descriptionKey = "all")
        private boolean all;
    }
}
