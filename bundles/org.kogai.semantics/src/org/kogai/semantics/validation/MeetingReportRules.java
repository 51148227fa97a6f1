// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.semantics.MeetingJudgement;

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
                            result ->
                                    result.isSetOutcome()
                                            && !isFailed(result)
                                            && !result.getReason().isEmpty()),
                    new ElementRule<>(
                            "criterion-aggregated-wrongly",
                            Severity.ERROR,
                            "M1, M2, M3: " + FORM + ", note 1",
                            MeetingOperationReport.class,
                            MeetingReportRules::wrong));

    private MeetingReportRules() {}

    private static boolean isFailed(CriterionResult result) {
        return result.isSetOutcome() && result.getOutcome() == CriterionOutcome.FAILED;
    }

    private static boolean isJudged(CriterionResult result) {
        return result.isSetCriterion() && result.isSetOutcome();
    }

    /** Criteria without result; one without outcome is fine in a form that nobody has begun. */
    private static Stream<List<Object>> missing(MeetingOperationReport report) {
        boolean begun = report.getResults().stream().anyMatch(CriterionResult::isSetOutcome);
        Set<MeetingCriterion> judged =
                new MeetingJudgement(report)
                        .together()
                        .filter(CriterionResult::isSetCriterion)
                        .filter(result -> !begun || result.isSetOutcome())
                        .map(CriterionResult::getCriterion)
                        .collect(Collectors.toSet());
        return MeetingCriterion.VALUES.stream()
                .filter(criterion -> !judged.contains(criterion))
                .map(List::of);
    }

    private static Stream<List<Object>> wrong(MeetingOperationReport report) {
        MeetingJudgement judgement = new MeetingJudgement(report);
        return judgement
                .together()
                .filter(MeetingReportRules::isJudged)
                .flatMap(
                        result ->
                                judgement
                                        .aggregated(result.getCriterion())
                                        .filter(right -> right != result.getOutcome())
                                        .map(right -> List.<Object>of(result.getCriterion(), right))
                                        .stream());
    }
}
