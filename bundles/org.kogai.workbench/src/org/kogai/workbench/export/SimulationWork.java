// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.dossier.simulation.SimulationDocuments;
import org.kogai.dossier.simulation.SimulationRun;
import org.kogai.dossier.simulation.TrainingChoice;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.workbench.Messages;

import java.io.IOException;
import java.util.List;

/** Tries rules out on a register and writes what comes of it. */
record SimulationWork(Trial trial) implements MakeJob.Work {
    @Override
    public List<String> make(Dossier dossier, Edition edition, OutputFolder out, Progress progress)
            throws IOException {
        Simulation simulation =
                SimulationRun.of(
                        dossier.ruleSet(trial.rules()),
                        trial.compared().map(dossier::ruleSet),
                        trial.register(),
                        new TrainingChoice(dossier.governance(), trial.firstYear()),
                        progress);
        SimulationDocuments.write(simulation, edition, out, progress);
        return simulation.missing().stream()
                .map(column -> Messages.of("simulate.missing", column))
                .toList();
    }
}
