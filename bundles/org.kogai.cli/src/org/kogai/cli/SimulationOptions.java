// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.Progress;
import org.kogai.dossier.simulation.SimulationRun;
import org.kogai.dossier.simulation.TrainingChoice;
import org.kogai.semantics.simulation.Simulation;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Options for which rules are tried out on which factories. */
final class SimulationOptions extends FactoriesOption {
    @Option(names = "--rules", paramLabel = "KEY", required = true, descriptionKey = "rules")
    private String rules;

    @Option(names = "--compare", paramLabel = "KEY", descriptionKey = "compare")
    private String compare;

    @Option(names = "--start", paramLabel = "YEAR", descriptionKey = "start")
    private Integer start;

    /**
     * Tries the rules out and notes which columns the register lacks.
     *
     * @param date of what is made; training begins in the next year when no year was given
     */
    Simulation run(Dossier dossier, LocalDate date, Console console, Progress progress)
            throws IOException {
        int first = start == null ? date.getYear() + 1 : start;
        Simulation simulation =
                SimulationRun.of(
                        dossier.ruleSet(rules),
                        Optional.ofNullable(compare).map(dossier::ruleSet),
                        factories(),
                        new TrainingChoice(dossier.governance(), first),
                        progress);
        simulation.missing().forEach(column -> console.note("appoint.missing", column));
        return simulation;
    }
}
