// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.kogai.dossier.Progress;
import org.kogai.dossier.appointment.AppointmentReport;
import org.kogai.dossier.appointment.FactoryRegister;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.appointment.CompiledRules;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.RegisteredFactory;
import org.kogai.semantics.simulation.Simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries rule sets out on a register. */
public final class SimulationRun {
    private SimulationRun() {}

    /**
     * Tries rule sets out.
     *
     * @param compared rule set to compare with
     * @param register file of factories, csv or xlsx
     * @param training the schemes of the project
     * @throws org.kogai.dossier.appointment.RegisterException when a line cannot be understood
     * @throws org.kogai.dossier.appointment.UnusableRulesException when a rule set is wrong
     * @throws org.kogai.dossier.CancelledException when it was cancelled
     * @throws IOException when the file cannot be read
     */
    public static Simulation of(
            RuleSet rules,
            Optional<RuleSet> compared,
            Path register,
            TrainingChoice training,
            Progress progress)
            throws IOException {
        CompiledRules compiled = AppointmentReport.rules(rules, Map.of());
        FactoryRegister read = FactoryRegister.read(register, compiled.columns());
        List<RegisteredFactory> factories = read.registered();
        Coverage coverage = coverage(rules, compiled, factories, progress);
        Optional<Difference> difference = Optional.empty();
        if (compared.isPresent()) {
            CompiledRules other = AppointmentReport.rules(compared.get(), Map.of());
            List<RegisteredFactory> same =
                    FactoryRegister.read(register, other.columns()).registered();
            Coverage second = coverage(compared.get(), other, same, progress);
            difference = Optional.of(Difference.of(coverage, second, factories));
        }
        return new Simulation(
                register.getFileName().toString(),
                SyntheticRegister.isMadeUp(factories),
                read.missing(),
                coverage,
                training.plan(rules, coverage.total().persons()),
                difference);
    }

    private static Coverage coverage(
            RuleSet rules,
            CompiledRules compiled,
            List<RegisteredFactory> factories,
            Progress progress) {
        Coverage coverage = Coverage.of(rules, compiled, factories, progress::isCancelled);
        progress.check();
        return coverage;
    }
}
