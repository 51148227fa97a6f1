// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.managers.Education;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who wants to be trained for a qualification.
 *
 * @param education highest education in a subject that the qualification accepts; a graduate of
 *     another subject counts as of high school
 * @param practice years in running facilities or their treatment plant, by medium
 * @param licences keys of technical licences held
 */
public record Applicant(
        Education education, Map<MediumCode, Double> practice, Set<String> licences) {
    public Applicant {
        practice = Map.copyOf(practice);
        licences = Set.copyOf(licences);
    }

    double years(MediumCode medium) {
        return practice.getOrDefault(medium, 0.0);
    }
}
