// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of how meetings were run, form 2 of the specification. Results that name an event are
 * about it; those that name none judge all events together.
 */
final class MeetingReportRules {
    private static final String FORM = "specification, form 2 (会議運営実績報告書)";

    static final List<Rule> ALL =
            List.of(
                    new ElementRule<>(
                            "criterion-missing",
                            Severity.ERROR,
                            "M1, M2, M3: " + FORM,
                            MeetingOperationReport.class,
                            MeetingReportRules::missing),
                    ElementRule.broken(
                            "criterion-failed-without-reason",
                            Severity.ERROR,
                            "M1, M2, M3: " + FORM + ", note 2",
                            CriterionResult.class,
                            result -> isFailed(result) && result.getReason().isEmpty()),
                    ElementRule.broken(
                            "criterion-reason-without-failure",
                            Severity.WARNING,
                            "M1, M2, M3: " + FORM + ", note 2",
                            CriterionResult.class,
                            result -> !isFailed(result) && !result.getReason().isEmpty()),
                    new ElementRule<>(
                            "criterion-aggregated-wrongly",
                            Severity.ERROR,
                            "M1, M2, M3: " + FORM + ", note 1",
                            MeetingOperationReport.class,
                            MeetingReportRules::wrong));

    private MeetingReportRules() {}

    private static boolean isFailed(CriterionResult result) {
        return result.getOutcome() == CriterionOutcome.FAILED;
    }

    private static Stream<List<Object>> missing(MeetingOperationReport report) {
        Set<MeetingCriterion> judged =
                together(report).map(CriterionResult::getCriterion).collect(Collectors.toSet());
        return MeetingCriterion.VALUES.stream()
                .filter(criterion -> !judged.contains(criterion))
                .map(List::of);
    }

    private static Stream<CriterionResult> together(MeetingOperationReport report) {
        return report.getResults().stream().filter(result -> result.getEngagement() == null);
    }

    private static Stream<List<Object>> wrong(MeetingOperationReport report) {
        return together(report)
                .flatMap(
                        result -> {
                            Set<CriterionOutcome> single = single(report, result.getCriterion());
                            return single.isEmpty() || result.getOutcome() == aggregated(single)
                                    ? Stream.empty()
                                    : Stream.of(List.of(result.getCriterion(), aggregated(single)));
                        });
    }

    private static Set<CriterionOutcome> single(
            MeetingOperationReport report, MeetingCriterion criterion) {
        return report.getResults().stream()
                .filter(result -> result.getEngagement() != null)
                .filter(result -> result.getCriterion() == criterion)
                .map(CriterionResult::getOutcome)
                .collect(Collectors.toSet());
    }

    /** One failure fails all; else one success counts; a criterion that never applied does not. */
    private static CriterionOutcome aggregated(Set<CriterionOutcome> single) {
        return Stream.of(CriterionOutcome.FAILED, CriterionOutcome.MET)
                .filter(single::contains)
                .findFirst()
                .orElse(CriterionOutcome.NOT_APPLICABLE);
    }
}
