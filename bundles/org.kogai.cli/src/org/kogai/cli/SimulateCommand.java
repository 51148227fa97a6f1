// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.dossier.simulation.SimulationDocuments;
import org.kogai.dossier.simulation.SimulationReport;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Need;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.semantics.simulation.TrainingPlan;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Tells what a rule set would mean for the factories of a register. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private SimulationOptions options;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "simulate.out")
    private Path out;

    @Mixin private final JsonTarget json = new JsonTarget();

    @Mixin private final EditionOptions edition = new EditionOptions();

    SimulateCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        String language = console.messages().language();
        try (Dossier dossier = Dossier.open(project)) {
            Edition wanted = edition.of(dossier, console);
            Simulation simulation = options.run(dossier, wanted.date(), console, progress);
            json.write(() -> SimulationReport.json(simulation, language), console);
            if (!json.isStandardOutput()) {
                print(simulation, language);
            }
            return out == null ? Exit.DONE.code() : write(dossier, simulation, wanted).code();
        }
    }

    private Exit write(Dossier dossier, Simulation simulation, Edition wanted) throws IOException {
        try (OutputFolder folder = new OutputFolder(out)) {
            SimulationDocuments.write(simulation, wanted, folder, progress);
            List<Path> made = folder.commit();
            new MadeFiles(console).tellEarlier(folder);
            if (!json.isStandardOutput()) {
                new MadeFiles(console).tell(dossier, made);
            }
            return new HealthFindings(console).examine(made, progress);
        }
    }

    private void print(Simulation simulation, String language) {
        print(simulation.coverage(), language);
        simulation.plan().ifPresent(plan -> print(plan, language));
        simulation.difference().ifPresent(difference -> print(difference, language));
    }

    private void print(Coverage coverage, String language) {
        Need total = coverage.total();
        console.result(
                "simulate.total",
                coverage.rules().label(language),
                total.factories(),
                total.covered(),
                total.coverage(),
                total.posts(),
                total.persons());
        coverage.byPost()
                .forEach(
                        (post, count) ->
                                console.result("appoint.post", post.label(language), count));
        print("simulate.byProvince", coverage.byProvince());
        print("simulate.byIndustry", coverage.byIndustry());
    }

    private void print(String title, Map<String, Need> groups) {
        console.result(title);
        groups.forEach(
                (name, need) ->
                        console.result(
                                "simulate.group",
                                name.isEmpty() ? console.messages().of("simulate.unnamed") : name,
                                need.factories(),
                                need.covered(),
                                need.posts(),
                                need.persons()));
    }

    private void print(TrainingPlan plan, String language) {
        console.result(
                "simulate.scheme",
                plan.scheme().label(language),
                plan.scheme().getSeatsPerYear(),
                plan.completion());
        plan.years()
                .forEach(
                        year ->
                                console.result(
                                        "simulate.year",
                                        Integer.toString(year.year()),
                                        year.qualified(),
                                        year.missing()));
        if (plan.done().isEmpty() && plan.persons() > 0) {
            console.result("simulate.never");
        }
    }

    private void print(Difference difference, String language) {
        print(difference.second(), language);
        console.result(
                "simulate.difference",
                difference.gained().size(),
                difference.lost().size(),
                difference.persons());
    }
}
