// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.Bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whether a proposal can be carried out by those whom it charges. */
final class PolicyRules {
    private static final String QUALITY = "domain base 7.3";

    static final List<Rule> ALL =
            List.of(
                    ElementRule.broken(
                            "measure-without-lead",
                            Severity.ERROR,
                            QUALITY,
                            PolicyMeasure.class,
                            measure -> measure.getResponsible() == null),
                    new ElementRule<>(
                            "lead-abolished",
                            Severity.ERROR,
                            QUALITY,
                            PolicyMeasure.class,
                            PolicyRules::abolishedLead),
                    new ElementRule<>(
                            "lead-without-mandate",
                            Severity.WARNING,
                            QUALITY,
                            PolicyMeasure.class,
                            PolicyRules::leadWithoutMandate),
                    new ElementRule<>(
                            "legal-basis-repealed",
                            Severity.ERROR,
                            "domain base 6.10 (3)",
                            PolicyMeasure.class,
                            PolicyRules::repealedBasis),
                    ElementRule.broken(
                            "measure-without-milestone",
                            Severity.WARNING,
                            QUALITY,
                            PolicyMeasure.class,
                            measure -> measure.getMilestones().isEmpty()),
                    ElementRule.broken(
                            "milestone-without-date",
                            Severity.WARNING,
                            QUALITY,
                            Milestone.class,
                            milestone -> milestone.getDue() == null),
                    ElementRule.broken(
                            "indicator-without-baseline",
                            Severity.WARNING,
                            QUALITY,
                            Indicator.class,
                            indicator ->
                                    indicator.getBaseline() == null
                                            || indicator.getTarget() == null),
                    ElementRule.broken(
                            "indicator-mixes-units",
                            Severity.ERROR,
                            QUALITY,
                            Indicator.class,
                            indicator ->
                                    indicator.getBaseline() != null
                                            && indicator.getTarget() != null
                                            && indicator.getBaseline().getUnit()
                                                    != indicator.getTarget().getUnit()));

    private PolicyRules() {}

    private static Stream<List<Object>> abolishedLead(PolicyMeasure measure) {
        return Stream.ofNullable(measure.getResponsible())
                .filter(body -> Bodies.isAbolished(body, lastDay(measure)))
                .map(List::of);
    }

    /** Last day on which the lead body has something to do; without any date the far future. */
    private static LocalDate lastDay(PolicyMeasure measure) {
        return measure.getMilestones().stream()
                .map(Milestone::getDue)
                .filter(due -> due != null)
                .map(PartialDate::last)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static Stream<List<Object>> leadWithoutMandate(PolicyMeasure measure) {
        return Stream.ofNullable(measure.getResponsible())
                .filter(body -> Bodies.mandates(body).findAny().isEmpty())
                .map(List::of);
    }

    private static Stream<List<Object>> repealedBasis(PolicyMeasure measure) {
        return LegalBasis.repealed(measure.getLegalBasis()).map(List::of);
    }
}
