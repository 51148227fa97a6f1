// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What came out when rule sets were tried out on a register.
 *
 * @param register name of the register
 * @param madeUp whether its factories are made up
 * @param missing columns of the rule set that the register lacks
 * @param coverage what the rule set means for the factories
 * @param plan how fast the training scheme of its country meets the need; absent where the project
 *     has no scheme with seats
 * @param difference to the rule set that it was compared with
 */
public record Simulation(
        String register,
        boolean madeUp,
        List<String> missing,
        Coverage coverage,
        Optional<TrainingPlan> plan,
        Optional<Difference> difference) {
    public Simulation {
        missing = List.copyOf(missing);
    }
}
