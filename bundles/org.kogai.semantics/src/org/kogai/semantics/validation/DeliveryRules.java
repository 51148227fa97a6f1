// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.DeliverableForm;
import org.kogai.model.governance.contract.ScheduleItem;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.semantics.Engagements;
import org.kogai.semantics.Governance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is handed in and by when, sections 3(2), 4 and 5 of the specification. */
final class DeliveryRules {
    private static final Set<DayOfWeek> DAYS_OFF = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<DeliverableForm> NEEDED =
            List.of(DeliverableForm.REPORT, DeliverableForm.SUMMARY, DeliverableForm.MEDIA);

    static final List<Rule> ALL =
            List.of(
                    new ElementRule<>(
                            "contract-due-differs",
                            Severity.ERROR,
                            "S37: specification 4(3)",
                            Contract.class,
                            DeliveryRules::otherDue),
                    ElementRule.broken(
                            "contract-due-on-day-off",
                            Severity.WARNING,
                            "S37: specification 4(3)",
                            Contract.class,
                            contract -> isDayOff(contract.getDue())),
                    new ElementRule<>(
                            "deliverable-late",
                            Severity.ERROR,
                            "S37: specification 4(3)",
                            Deliverable.class,
                            DeliveryRules::late),
                    new ElementRule<>(
                            "schedule-after-due",
                            Severity.ERROR,
                            "S37: specification 4(3)",
                            ScheduleItem.class,
                            DeliveryRules::scheduledLate),
                    new ElementRule<>(
                            "schedule-reversed",
                            Severity.ERROR,
                            "S37: specification 4(3)",
                            ScheduleItem.class,
                            DeliveryRules::reversed),
                    new ElementRule<>(
                            "deliverable-missing",
                            Severity.ERROR,
                            "S34, S35: specification 3(2), 4(1)",
                            Contract.class,
                            DeliveryRules::missing),
                    new ElementRule<>(
                            "deliverable-not-one-set",
                            Severity.ERROR,
                            "S35: specification 4(1)",
                            Deliverable.class,
                            item ->
                                    item.getForm() == DeliverableForm.MEDIA && item.getCopies() != 1
                                            ? Stream.of(List.of(item.getCopies()))
                                            : Stream.empty()),
                    new ModelRule(
                            "meeting-report-missing",
                            Severity.ERROR,
                            "S40: specification 5",
                            DeliveryRules::withoutMeetingReport));

    private DeliveryRules() {}

    /** Other years have other dates, so that only the year of the specification is compared. */
    private static Stream<List<Object>> otherDue(Contract contract) {
        PartialDate due = contract.getDue();
        boolean same = due != null && due.day() > 0 && due.first().equals(Specification.DUE);
        return Engagements.fiscalYear(contract) == Specification.FISCAL_YEAR && !same
                ? Stream.of(List.of(due == null ? "–" : due))
                : Stream.empty();
    }

    private static boolean isDayOff(PartialDate due) {
        if (due == null || due.day() == 0) {
            return false;
        }
        LocalDate day = due.first();
        return DAYS_OFF.contains(day.getDayOfWeek());
    }

    private static Stream<List<Object>> late(Deliverable item) {
        return Stream.concat(Stream.ofNullable(item.getDue()), contractDue(item.eContainer()))
                .filter(due -> Order.isBefore(due, item.getDelivered()))
                .limit(1)
                .map(due -> List.of(item.getDelivered(), due));
    }

    private static Stream<List<Object>> scheduledLate(ScheduleItem item) {
        return item.getPeriod() == null
                ? Stream.empty()
                : contractDue(item.eContainer())
                        .filter(due -> Order.isBefore(due, item.getPeriod().getEnd()))
                        .map(due -> List.of(item.getPeriod().getEnd(), due));
    }

    private static Stream<List<Object>> reversed(ScheduleItem item) {
        return Stream.ofNullable(item.getPeriod())
                .filter(period -> Order.isBefore(period.getEnd(), period.getStart()))
                .map(period -> List.of(period.getStart(), period.getEnd()));
    }

    private static Stream<PartialDate> contractDue(Object container) {
        return container instanceof Contract contract
                ? Stream.ofNullable(contract.getDue())
                : Stream.empty();
    }

    private static Stream<List<Object>> missing(Contract contract) {
        List<DeliverableForm> missing =
                NEEDED.stream()
                        .filter(
                                form ->
                                        contract.getDeliverables().stream()
                                                .noneMatch(
                                                        item ->
                                                                item.isSetForm()
                                                                        && item.getForm() == form))
                        .toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(List.of(missing));
    }

    private static Stream<Finding> withoutMeetingReport(Rule rule, Governance governance) {
        boolean held =
                UnderContract.engagements(governance)
                        .anyMatch(event -> event.getState() == EngagementState.HELD);
        return governance
                .contracts()
                .filter(contract -> held && contract.getMeetingReports().isEmpty())
                .map(contract -> new Finding(rule, contract, List.of()));
    }
}
