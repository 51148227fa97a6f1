// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report on the state of security, form of the security annex of the specification. */
final class StatusReportRules {
    private static final String FORM = "specification, form of the security annex";
    private static final int SYSTEMS = 15;

    static final List<Rule> ALL =
            List.of(
                    new ElementRule<>(
                            "status-row-missing",
                            Severity.ERROR,
                            "R02: " + FORM,
                            SecurityStatusReport.class,
                            report -> rows(report, 0)),
                    new ElementRule<>(
                            "status-row-repeated",
                            Severity.ERROR,
                            "R03: " + FORM + ", note 1",
                            SecurityStatusReport.class,
                            report -> rows(report, 2)),
                    ElementRule.broken(
                            "status-without-reason",
                            Severity.ERROR,
                            "R04: " + FORM + ", note 1",
                            SecurityStatusEntry.class,
                            row ->
                                    row.isSetStatus()
                                            && row.getStatus() != SecurityStatus.IMPLEMENTED
                                            && row.getReason().isEmpty()),
                    ElementRule.broken(
                            "status-of-systems-without-content",
                            Severity.ERROR,
                            "R05: specification, security annex 15)⑩",
                            SecurityStatusEntry.class,
                            row ->
                                    number(row) == SYSTEMS
                                            && row.isSetStatus()
                                            && row.getStatus() == SecurityStatus.IMPLEMENTED
                                            && row.getContent().isEmpty()),
                    ElementRule.broken(
                            "status-row-added",
                            Severity.WARNING,
                            "R06: " + FORM + ", note 2",
                            SecurityStatusEntry.class,
                            row -> !isAsked(number(row))),
                    new ElementRule<>(
                            "status-report-overdue",
                            Severity.ERROR,
                            "R07: " + FORM + ", last line; N01: security annex 1)",
                            Contract.class,
                            StatusReportRules::overdue));

    private StatusReportRules() {}

    private static int number(SecurityStatusEntry row) {
        return row.getItem() == null ? 0 : row.getItem().getNumber();
    }

    private static boolean isAsked(int number) {
        return number >= Specification.FIRST_STATUS_ITEM
                && number <= Specification.LAST_STATUS_ITEM;
    }

    /**
     * Items that a report, by rows with a status, answers not at all (0) or several times (2 and
     * more).
     */
    private static Stream<List<Object>> rows(SecurityStatusReport report, int least) {
        return IntStream.rangeClosed(
                        Specification.FIRST_STATUS_ITEM, Specification.LAST_STATUS_ITEM)
                .filter(
                        number ->
                                least == 0
                                        ? count(report, number) == 0
                                        : count(report, number) >= least)
                .mapToObj(List::of);
    }

    /** Rows of an item; those without a status count only in a form that nobody has begun. */
    private static long count(SecurityStatusReport report, int number) {
        boolean begun = report.getEntries().stream().anyMatch(SecurityStatusEntry::isSetStatus);
        return report.getEntries().stream()
                .filter(row -> !begun || row.isSetStatus())
                .filter(row -> number(row) == number)
                .count();
    }

    /** Days from the signature over the reports to the delivery that lie too far apart. */
    private static Stream<List<Object>> overdue(Contract contract) {
        if (contract.getSigned() == null) {
            return Stream.empty();
        }
        Stream<PartialDate> reports =
                contract.getStatusReports().stream().map(SecurityStatusReport::getDate);
        return Order.gaps(
                Stream.of(Stream.of(contract.getSigned()), reports, end(contract))
                        .flatMap(dates -> dates),
                Specification.REPORT_MONTHS);
    }

    private static Stream<PartialDate> end(Contract contract) {
        return UnderContract.isDelivered(contract)
                ? contract.getDeliverables().stream()
                        .map(Deliverable::getDelivered)
                        .max(PartialDate::compareTo)
                        .stream()
                : Stream.empty();
    }
}
