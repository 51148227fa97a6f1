// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.document.poi.template.SlideMaster;
import org.kogai.dossier.DocumentGeneration;
import org.kogai.dossier.DocumentItem;
import org.kogai.dossier.DocumentKind;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.Omission;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.dossier.TemplateReport;
import org.kogai.dossier.Templates;
import org.kogai.dossier.simulation.SimulationDocuments;
import org.kogai.semantics.simulation.Simulation;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Writes documents. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @Option(names = "--document", paramLabel = "NAME", arity = "1..*", descriptionKey = "document")
    private final List<String> names = new ArrayList<>();

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "template")
    private Path template;

    @Option(names = "--element", paramLabel = "NAME", descriptionKey = "element")
    private String element;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--without", paramLabel = "PART", split = ",", descriptionKey = "without")
    private Set<Omission> omissions = new LinkedHashSet<>();

    @ArgGroup(exclusive = false)
    private SimulationOptions simulation;

    @Spec private CommandSpec spec;

    @Mixin private final EditionOptions edition = new EditionOptions();

    GenerateCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        boolean named = !names.isEmpty() || simulation != null;
        if (names.remove(SimulationDocuments.NAME) && simulation == null) {
            throw missing("--rules", "--factories");
        }
        if (template == null && !named) {
            throw missing("--document", "--template");
        }
        boolean master = template != null && Templates.isMaster(template);
        Optional<TemplateReport> look =
                master ? Optional.of(Templates.check(template)) : Optional.empty();
        if (look.filter(TemplateReport::hasErrors).isPresent()) {
            new TemplateFindings(console).note(look.get());
            return Exit.FINDINGS.code();
        }
        try (Dossier dossier = Dossier.open(project)) {
            Edition wanted = edition.of(dossier, console).without(omissions);
            List<DocumentItem> documents =
                    master && !named ? slides(dossier) : dossier.documents(names);
            DocumentGeneration generation = dossier.documentGeneration();
            if (master) {
                generation = generation.with(SlideMaster.read(template));
            }
            try (OutputFolder folder = new OutputFolder(out)) {
                generation.generate(documents, wanted, folder, progress);
                simulate(dossier, wanted, folder);
                Optional<TemplateReport> report =
                        master ? look : ofTemplate(dossier, wanted, folder);
                List<Path> made = folder.commit();
                new MadeFiles(console).tell(dossier, made);
                new MadeFiles(console).tellEarlier(folder);
                return exit(made, report).code();
            }
        }
    }

    private static List<DocumentItem> slides(Dossier dossier) {
        return dossier.documents().stream()
                .filter(item -> item.kind() == DocumentKind.DIAGRAM_DECK)
                .toList();
    }

    private ParameterException missing(String... options) {
        List<ArgSpec> missing = new ArrayList<>();
        for (String option : options) {
            missing.add(spec.findOption(option));
        }
        return new MissingParameterException(spec.commandLine(), missing, "");
    }

    private void simulate(Dossier dossier, Edition wanted, OutputFolder folder) throws IOException {
        if (simulation != null) {
            Simulation tried = simulation.run(dossier, wanted.date(), console, progress);
            SimulationDocuments.write(tried, wanted, folder, progress);
        }
    }

    private Optional<TemplateReport> ofTemplate(
            Dossier dossier, Edition wanted, OutputFolder folder) throws IOException {
        if (template == null) {
            return Optional.empty();
        }
        return Optional.of(
                dossier.templateGeneration()
                        .generate(
                                template, Optional.ofNullable(element), wanted, folder, progress));
    }

    private Exit exit(List<Path> made, Optional<TemplateReport> report) throws IOException {
        TemplateFindings findings = new TemplateFindings(console);
        report.ifPresent(findings::note);
        Exit health = new HealthFindings(console).examine(made, progress);
        return report.map(findings::exit).filter(exit -> exit != Exit.DONE).orElse(health);
    }
}
