// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.managers.EligibilityRequirement;
import org.kogai.model.governance.managers.QualificationRoute;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.managers.RouteKind;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Who may take the training for a qualification (in Japan: annex 3 of the Order, annexes 1 and 2 of
 * the Rule).
 */
public final class Eligibility {
    private Eligibility() {}

    /** Whether the applicant meets one requirement of a route by licence or by practice. */
    public static boolean mayTrainFor(QualificationType qualification, Applicant applicant) {
        return qualification.getRoutes().stream()
                .anyMatch(route -> isOpen(route, qualification, applicant));
    }

    private static boolean isOpen(
            QualificationRoute route, QualificationType qualification, Applicant applicant) {
        if (route.getKind() == RouteKind.LICENCE) {
            return route.getRequirements().stream()
                    .map(EligibilityRequirement::getLicence)
                    .filter(Objects::nonNull)
                    .anyMatch(applicant.licences()::contains);
        }
        return route.getKind() == RouteKind.EXPERIENCE
                && route.getRequirements().stream()
                        .anyMatch(requirement -> isMet(requirement, qualification, applicant));
    }

    /** A higher education satisfies the rows of lower ones too, with their longer practice. */
    private static boolean isMet(
            EligibilityRequirement requirement,
            QualificationType qualification,
            Applicant applicant) {
        return applicant.education().compareTo(requirement.getEducation()) >= 0
                && years(qualification, applicant) >= requirement.getYears();
    }

    /**
     * Practice in the medium of the qualification or in any that it covers; a qualification without
     * a medium of its own asks for practice in each that it covers.
     */
    private static double years(QualificationType qualification, Applicant applicant) {
        List<MediumCode> covered =
                qualification.getCovers().stream()
                        .filter(category -> category.getMedium() != null)
                        .map(category -> category.getMedium().getCode())
                        .distinct()
                        .toList();
        DoubleStream years = covered.stream().mapToDouble(applicant::years);
        return qualification.getMedium() == null
                ? years.min().orElse(0)
                : Math.max(
                        years.max().orElse(0),
                        applicant.years(qualification.getMedium().getCode()));
    }
}
