// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.policy.Milestone;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether dates can be true together. */
final class TimeRules {
    private static final String LEGAL_TIME = "domain.md 6.10 (3)";
    private static final String ORDER = "domain.md 7.3";

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
                            TimeRules::conditions));

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

    private static Stream<List<Object>> conditions(Milestone milestone) {
        return milestone.getDependsOn().stream()
                .filter(Objects::nonNull)
                .flatMap(
                        condition ->
                                order(condition.getDue(), milestone.getDue())
                                        .map(dates -> List.of(condition, dates.get(0))));
    }
}
