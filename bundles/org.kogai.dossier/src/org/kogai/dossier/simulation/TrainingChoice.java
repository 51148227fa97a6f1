// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.model.governance.training.TrainingSession;
import org.kogai.semantics.Governance;
import org.kogai.semantics.simulation.TrainingPlan;

import java.util.List;
import java.util.Optional;

/**
 * Training that a simulation reckons with.
 *
 * @param governance the project
 * @param firstYear first year of training
 */
public record TrainingChoice(Governance governance, int firstYear) {
    /** The plan of the first scheme with seats in the country of the rule set. */
    Optional<TrainingPlan> plan(RuleSet rules, long persons) {
        return governance.workspaces().stream()
                .flatMap(root -> root.getTrainingSchemes().stream())
                .filter(scheme -> scheme.getSeatsPerYear() > 0)
                .filter(scheme -> isFor(scheme, rules))
                .findFirst()
                .map(scheme -> TrainingPlan.of(scheme, persons, sessions(), firstYear));
    }

    private static boolean isFor(TrainingScheme scheme, RuleSet rules) {
        return scheme.getJurisdiction() == null
                || scheme.getJurisdiction() == rules.getJurisdiction();
    }

    private List<TrainingSession> sessions() {
        return governance.workspaces().stream()
                .map(Workspace::getTrainingSessions)
                .flatMap(List::stream)
                .toList();
    }
}
