// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What mends a finding, for the rules where only one change is right. Where a person must know what
 * is true, a date or a source for instance, there is none.
 */
public final class Fixes {
    private static final Map<String, Function<Finding, Optional<Runnable>>> BY_RULE =
            Map.of(
                    "repeal-contradicts-status", Fixes::repealed,
                    "lead-abolished", Fixes::successor,
                    "criterion-aggregated-wrongly", Fixes::aggregated,
                    "contract-due-differs", Fixes::due,
                    "deliverable-not-one-set", Fixes::oneSet);

    private Fixes() {}

    /** Ids of the rules that may have a fix. */
    public static Set<String> rules() {
        return BY_RULE.keySet();
    }

    /**
     * The change that mends a finding, to be run in a command that can be undone; absent where a
     * person must decide.
     */
    public static Optional<Runnable> of(Finding finding) {
        return Optional.ofNullable(BY_RULE.get(finding.rule().id()))
                .flatMap(fix -> fix.apply(finding));
    }

    private static Optional<Runnable> repealed(Finding finding) {
        LegalInstrument law = (LegalInstrument) finding.element();
        return Optional.of(() -> law.setStatus(InstrumentStatus.REPEALED));
    }

    /** The only institution that came after the one that was abolished. */
    private static Optional<Runnable> successor(Finding finding) {
        PolicyMeasure measure = (PolicyMeasure) finding.element();
        Optional<Institution> abolished = Bodies.institution(measure.getResponsible());
        List<Institution> successors =
                Governance.around(measure)
                        .institutions()
                        .filter(one -> one.getPredecessors().contains(abolished.orElse(null)))
                        .filter(one -> one.getAbolished() == null)
                        .toList();
        return successors.size() == 1
                ? Optional.of(() -> measure.setResponsible(successors.get(0)))
                : Optional.empty();
    }

    private static Optional<Runnable> aggregated(Finding finding) {
        MeetingOperationReport report = (MeetingOperationReport) finding.element();
        MeetingCriterion criterion = (MeetingCriterion) finding.arguments().get(0);
        CriterionOutcome outcome = (CriterionOutcome) finding.arguments().get(1);
        return report.getResults().stream()
                .filter(result -> result.getEngagement() == null)
                .filter(result -> result.isSetCriterion() && result.getCriterion() == criterion)
                .findFirst()
                .map(result -> () -> result.setOutcome(outcome));
    }

    private static Optional<Runnable> due(Finding finding) {
        Contract contract = (Contract) finding.element();
        PartialDate due = PartialDate.parse(Specification.DUE.toString());
        return Optional.of(() -> contract.setDue(due));
    }

    private static Optional<Runnable> oneSet(Finding finding) {
        Deliverable deliverable = (Deliverable) finding.element();
        return Optional.of(() -> deliverable.setCopies(1));
    }
}
