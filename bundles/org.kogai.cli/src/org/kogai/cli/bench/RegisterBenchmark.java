// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.kogai.dossier.Progress;
import org.kogai.dossier.appointment.AppointmentReport;
import org.kogai.dossier.appointment.FactoryRegister;
import org.kogai.dossier.appointment.ShippedRules;
import org.kogai.dossier.simulation.CountryShape;
import org.kogai.dossier.simulation.SimulationRun;
import org.kogai.dossier.simulation.SyntheticRegister;
import org.kogai.dossier.simulation.TrainingChoice;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Governance;
import org.kogai.semantics.appointment.CompiledRules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Japanese rules, and two Lao rule sets, on registers of 100,000 factories. */
final class RegisterBenchmark implements Benchmark {
    private static final int FACTORIES = 100_000;

    @Override
    public String name() {
        return "registers";
    }

    @Override
    public Measurement run(Runnable pause) {
        Path file = null;
        try {
            file = Files.createTempFile("register", ".csv");
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("factories", FACTORIES);
            appoint(file, figures, pause);
            simulate(file, figures, pause);
            return Measurement.of(name(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void appoint(Path file, Map<String, Object> figures, Runnable pause)
            throws IOException {
        RuleSet japan = ShippedRules.named("JP");
        CompiledRules rules = AppointmentReport.rules(japan, Map.of());
        write(file, "JP", List.of(japan));
        double read = Rounds.seconds(() -> read(file, rules), pause);
        FactoryRegister register = read(file, rules);
        double appoint = Rounds.seconds(() -> AppointmentReport.of(rules, register), pause);
        figures.put("readSeconds", Rounds.rounded(read));
        figures.put("appointSeconds", Rounds.rounded(appoint));
        figures.put("factoriesPerSecond", Math.round(FACTORIES / appoint));
    }

    private static void simulate(Path file, Map<String, Object> figures, Runnable pause)
            throws IOException {
        RuleSet draft = ShippedRules.named("LA-DRAFT");
        RuleSet law = ShippedRules.named("LA");
        write(file, "LA", List.of(draft, law));
        TrainingChoice training = new TrainingChoice(Governance.around(draft), 2027);
        double simulate = Rounds.seconds(() -> simulate(draft, law, file, training), pause);
        figures.put("simulateTwoRuleSetsSeconds", Rounds.rounded(simulate));
    }

    private static void write(Path file, String country, List<RuleSet> rules) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            new SyntheticRegister(CountryShape.of(country), rules).write(FACTORIES, 1, out);
        }
    }

    private static FactoryRegister read(Path file, CompiledRules rules) {
        try {
            return FactoryRegister.read(file, rules.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void simulate(RuleSet draft, RuleSet law, Path file, TrainingChoice training) {
        try {
            SimulationRun.of(draft, Optional.of(law), file, training, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
