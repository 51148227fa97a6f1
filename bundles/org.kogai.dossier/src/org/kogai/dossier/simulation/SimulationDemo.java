// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.simulation.Simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tries the drafted rules of a project out on a made-up register and compares them with the law.
 */
public final class SimulationDemo {
    private static final String REGISTER = "register.csv";

    private SimulationDemo() {}

    /**
     * Stages the register and the results in each edition; nothing where the project has no drafted
     * rules.
     *
     * @throws org.kogai.dossier.CancelledException when it was cancelled
     * @throws org.kogai.dossier.OutputException when a file cannot be written
     */
    public static void make(
            Dossier dossier, List<Edition> editions, OutputFolder out, Progress progress) {
        List<RuleSet> all = dossier.governance().ruleSets().toList();
        Optional<RuleSet> draft = all.stream().filter(Drafting::isDrafting).findFirst();
        Optional<RuleSet> law = all.stream().filter(set -> !Drafting.isDrafting(set)).findFirst();
        if (draft.isPresent() && !editions.isEmpty()) {
            int first = editions.get(0).date().getYear() + 1;
            TrainingChoice training = new TrainingChoice(dossier.governance(), first);
            Simulation simulation = simulate(draft.get(), law, training, out, progress);
            for (Edition edition : editions) {
                SimulationDocuments.write(simulation, edition, out, progress);
            }
        }
    }

    private static Simulation simulate(
            RuleSet draft,
            Optional<RuleSet> law,
            TrainingChoice training,
            OutputFolder out,
            Progress progress) {
        try {
            Path folder = Files.createTempDirectory("kogai");
            Path register = folder.resolve(REGISTER);
            try {
                makeUp(register, law.map(set -> List.of(draft, set)).orElse(List.of(draft)));
                out.write(REGISTER, stream -> Files.copy(register, stream));
                return SimulationRun.of(draft, law, register, training, progress);
            } finally {
                Files.deleteIfExists(register);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeUp(Path register, List<RuleSet> sets) throws IOException {
        CountryShape shape = CountryShape.of(sets.get(0));
        try (Writer writer = Files.newBufferedWriter(register)) {
            new SyntheticRegister(shape, sets).write(shape.factories(), 1, writer);
        }
    }
}
