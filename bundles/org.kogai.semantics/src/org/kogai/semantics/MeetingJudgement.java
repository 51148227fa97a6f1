// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges all meetings of a record together, as note 1 of 会議運営実績報告書 asks: one failure fails all;
 * else one success counts; a criterion that never applied does not apply.
 */
public final class MeetingJudgement {
    private final MeetingOperationReport report;

    /** Judgement of the meetings of this record. */
    public MeetingJudgement(MeetingOperationReport report) {
        this.report = report;
    }

    /** What the form says: what follows from single meetings, else what was judged for all. */
    public Optional<CriterionOutcome> outcome(MeetingCriterion criterion) {
        return aggregated(criterion)
                .or(
                        () ->
                                together()
                                        .filter(result -> isAbout(result, criterion))
                                        .filter(CriterionResult::isSetOutcome)
                                        .map(CriterionResult::getOutcome)
                                        .findFirst());
    }

    /** What follows from the results for single meetings; empty when none was judged. */
    public Optional<CriterionOutcome> aggregated(MeetingCriterion criterion) {
        List<CriterionOutcome> outcomes =
                single(criterion)
                        .filter(CriterionResult::isSetOutcome)
                        .map(CriterionResult::getOutcome)
                        .toList();
        return Stream.of(
                        CriterionOutcome.FAILED,
                        CriterionOutcome.MET,
                        CriterionOutcome.NOT_APPLICABLE)
                .filter(outcomes::contains)
                .findFirst();
    }

    /** Results that name no meeting and so judge all of them. */
    public Stream<CriterionResult> together() {
        return report.getResults().stream().filter(result -> result.getEngagement() == null);
    }

    /**
     * Failures of a criterion that give their reason: that for all meetings where there is one,
     * else those of single meetings.
     */
    public List<CriterionResult> explainedFailures(MeetingCriterion criterion) {
        List<CriterionResult> all =
                explained(together().filter(result -> isAbout(result, criterion)));
        return all.isEmpty() ? explained(single(criterion)) : all;
    }

    private static List<CriterionResult> explained(Stream<CriterionResult> results) {
        return results.filter(CriterionResult::isSetOutcome)
                .filter(result -> result.getOutcome() == CriterionOutcome.FAILED)
                .filter(result -> !result.getReason().isEmpty())
                .toList();
    }

    private static boolean isAbout(CriterionResult result, MeetingCriterion criterion) {
        return result.isSetCriterion() && result.getCriterion() == criterion;
    }

    private Stream<CriterionResult> single(MeetingCriterion criterion) {
        return report.getResults().stream()
                .filter(result -> result.getEngagement() != null)
                .filter(result -> isAbout(result, criterion));
    }
}
