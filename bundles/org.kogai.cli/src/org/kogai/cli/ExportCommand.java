// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.DiagramItem;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.PictureFormat;
import org.kogai.dossier.Progress;
import org.kogai.dossier.ReaderView;
import org.kogai.dossier.TableFormat;
import org.kogai.dossier.TableItem;

import picocli.CommandLine.ArgGroup;
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

/** Writes diagrams as pictures and slides, tables as workbooks and texts. */
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
    private Set<ExportFormat> formats = new LinkedHashSet<>();

    @Option(names = "--layer", paramLabel = "NAME", split = ",", descriptionKey = "layer")
    private Set<String> layers = new LinkedHashSet<>();

    @Option(names = "--filter", paramLabel = "NAME", split = ",", descriptionKey = "filter")
    private Set<String> filters = new LinkedHashSet<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Mixin private final EditionOptions edition = new EditionOptions();

    @Mixin private final StandpointOptions standpoint = new StandpointOptions();

    ExportCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        Set<PictureFormat> pictures = ExportFormat.pictures(formats);
        Set<TableFormat> tables = ExportFormat.tables(formats);
        if (!choice.diagrams.isEmpty() && pictures.isEmpty()) {
            console.note("error.format.diagram");
            return Exit.UNUSABLE.code();
        }
        if (!choice.tables.isEmpty() && tables.isEmpty()) {
            console.note("error.format.table");
            return Exit.UNUSABLE.code();
        }
        try (Dossier dossier = Dossier.open(project)) {
            Edition wanted = edition.of(dossier, console);
            try (OutputFolder folder = new OutputFolder(out)) {
                if (!pictures.isEmpty()) {
                    dossier.diagramExport(standpoint.of(dossier), new ReaderView(layers, filters))
                            .export(diagrams(dossier), pictures, wanted, folder, progress);
                }
                if (!tables.isEmpty()) {
                    dossier.tables().export(tables(dossier), tables, wanted, folder, progress);
                }
                new MadeFiles(console).tell(dossier, folder.commit());
                new MadeFiles(console).tellEarlier(folder);
            }
        }
        return Exit.DONE.code();
    }

    private List<DiagramItem> diagrams(Dossier dossier) {
        return choice.all ? dossier.diagrams() : dossier.diagrams(choice.diagrams);
    }

    private List<TableItem> tables(Dossier dossier) {
        return choice.all ? dossier.tables().all() : dossier.tables().named(choice.tables);
    }

    /** Some diagrams, some tables, or all. */
    static final class Choice {
        @Option(
                names = "--diagram",
                paramLabel = "NAME",
                arity = "1..*",
                required = true,
                descriptionKey = "diagram")
        private final List<String> diagrams = new ArrayList<>();

        @Option(
                names = "--table",
                paramLabel = "NAME",
                arity = "1..*",
                required = true,
                descriptionKey = "table")
        private final List<String> tables = new ArrayList<>();

        @Option(names = "--all", required = true, descriptionKey = "all")
        private boolean all;
    }
}
