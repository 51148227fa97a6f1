// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.regulation.DutyRecord;
import org.kogai.model.governance.regulation.Factory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether dates can be true together. */
final class TimeRules {
    private static final String LEGAL_TIME = "domain base 6.10 (3)";
    private static final String ORDER = "domain base 7.3";

    static final List<Rule> ALL =
            List.of(
                    new ElementRule<>(
                            "in-force-before-promulgated",
                            Severity.ERROR,
                            LEGAL_TIME,
                            LegalInstrument.class,
                            law -> order(law.getPromulgated(), law.getInForce())),
                    new ElementRule<>(
                            "repealed-before-in-force",
                            Severity.ERROR,
                            LEGAL_TIME,
                            LegalInstrument.class,
                            law -> order(law.getInForce(), law.getRepealed())),
                    ElementRule.broken(
                            "repeal-contradicts-status",
                            Severity.WARNING,
                            LEGAL_TIME,
                            LegalInstrument.class,
                            law ->
                                    law.getRepealed() != null
                                            && law.getStatus() != InstrumentStatus.REPEALED),
                    new ElementRule<>(
                            "abolished-before-founded",
                            Severity.ERROR,
                            LEGAL_TIME,
                            Institution.class,
                            body -> order(body.getFounded(), body.getAbolished())),
                    new ElementRule<>(
                            "validity-reversed",
                            Severity.ERROR,
                            LEGAL_TIME,
                            Element.class,
                            element -> order(element.getValidFrom(), element.getValidTo())),
                    new ElementRule<>(
                            "milestone-before-its-condition",
                            Severity.ERROR,
                            ORDER,
                            Milestone.class,
                            TimeRules::conditions),
                    new ElementRule<>(
                            "indicator-dates-reversed",
                            Severity.ERROR,
                            ORDER,
                            Indicator.class,
                            one -> order(one.getBaselineDate(), one.getTargetDate())),
                    new ElementRule<>(
                            "recurring-duty-overdue",
                            Severity.WARNING,
                            "domain base 8.4 C6",
                            Factory.class,
                            TimeRules::overdue));

    private TimeRules() {}

    /**
     * Both dates when the later one ends before the earlier one starts: with partial dates only
     * then is it sure.
     */
    private static Stream<List<Object>> order(PartialDate earlier, PartialDate later) {
        boolean reversed =
                earlier != null && later != null && later.last().isBefore(earlier.first());
        return reversed ? Stream.of(List.of(earlier, later)) : Stream.empty();
    }

    /** Days between which a factory left a duty undone for longer than it may. */
    private static Stream<List<Object>> overdue(Factory factory) {
        return factory.getRecurringDuties().stream()
                .filter(duty -> duty.getEveryMonths() > 0)
                .flatMap(
                        duty ->
                                Order.gaps(days(factory, duty), duty.getEveryMonths())
                                        .map(gap -> List.of(duty, gap.get(0), gap.get(1))));
    }

    private static Stream<PartialDate> days(Factory factory, Obligation duty) {
        Stream<PartialDate> done =
                factory.getDutyRecords().stream()
                        .filter(one -> one.getObligation() == duty)
                        .map(DutyRecord::getDate);
        return Stream.concat(bounds(factory), done);
    }

    /** From the start of operation to the day up to which the records are complete. */
    private static Stream<PartialDate> bounds(Factory factory) {
        return Stream.of(
                        Optional.ofNullable(factory.getValidFrom()),
                        Optional.ofNullable(factory.getObserved()))
                .flatMap(Optional::stream);
    }

    private static Stream<List<Object>> conditions(Milestone milestone) {
        return milestone.getDependsOn().stream()
                .filter(Objects::nonNull)
                .flatMap(
                        condition ->
                                order(condition.getDue(), milestone.getDue())
                                        .map(dates -> List.of(condition, dates.get(0))));
    }
}
