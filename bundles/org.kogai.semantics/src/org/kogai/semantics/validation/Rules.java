// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules that the product knows. */
public final class Rules {
    /** Rules that only speak where the model has a contract. */
    static final List<Rule> CONTRACT =
            Stream.of(
                            CountryRules.ALL,
                            MeetingRules.ALL,
                            ConsultationRules.ALL,
                            VisitRules.ALL,
                            DeliveryRules.ALL,
                            HandlerRules.ALL,
                            MeetingReportRules.ALL,
                            StatusReportRules.ALL,
                            SecurityRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final List<Rule> ALL =
            Stream.of(
                            TextRules.ALL,
                            TraceRules.ALL,
                            TimeRules.ALL,
                            PolicyRules.ALL,
                            InstitutionRules.ALL,
                            ValidityRules.ALL,
                            RegulationRules.ALL,
                            ManagerRules.ALL,
                            CONTRACT)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}

    /** Every rule, in the order in which lists show them. */
    public static List<Rule> all() {
        return ALL;
    }
}
