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
import org.kogai.semantics.simulation.TrainingPlan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rule sets tried out on a register.
 *
 * @param coverage what the rule set means for the factories
 * @param plan how fast the training scheme of its country meets the need; absent where the project
 *     has no scheme with seats
 * @param difference to the rule set that it was compared with
 * @param missing columns of the rule set that the register lacks
 */
public record Simulation(
        Coverage coverage,
        Optional<TrainingPlan> plan,
        Optional<Difference> difference,
        List<String> missing) {
    public Simulation {
        missing = List.copyOf(missing);
    }

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
                coverage,
                training.plan(rules, coverage.total().persons()),
                difference,
                read.missing());
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
