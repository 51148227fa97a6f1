// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Figures of the specification 令和７年度中小企業等産業公害防止対策調査事業. Where it says 上限 or gives a bare figure, the
 * figure is hard; where it says 程度 (about), a deviation is only worth a warning.
 */
final class Specification {
    /** Fiscal year that the figures are for. */
    static final int FISCAL_YEAR = 2025;

    /** ISO codes of the countries under study, section 3(1). */
    static final List<String> COUNTRIES = List.of("KH", "LA");

    /** Abbreviated ministries of the counterparts by ISO code of the country, section 3(1)①C. */
    static final Map<String, String> COUNTERPARTS = Map.of("KH", "MISTI", "LA", "MOIC");

    /** Fee of an expert for one meeting in yen at most, section 3(1)①C. */
    static final int HONORARIUM = 14_000;

    /** Competent persons at a meeting at least, section 3(1)①C. */
    static final int MEETING_STAFF = 2;

    /** Working group meetings by country, about, section 3(1)①B. */
    static final int GROUP_MEETINGS = 2;

    /** Invited officials at most, section 3(1)②. */
    static final int INVITEES = 3;

    /** Days of the visit to Japan, about, section 3(1)②. */
    static final int VISIT_DAYS = 5;

    /** Participants of the seminar who are there in person, about, section 3(1)②. */
    static final int SEMINAR_PARTICIPANTS = 35;

    /** How far the participants may differ before a warning; our reading of 程度. */
    static final int PARTICIPANTS_EITHER_WAY = 5;

    /** Last day for the deliverables, section 4(3). */
    static final LocalDate DUE = LocalDate.of(2026, 3, 26);

    /** First and last item that a status report answers, form of the security annex. */
    static final int FIRST_STATUS_ITEM = 2;

    static final int LAST_STATUS_ITEM = 17;

    /** Months between two status reports: half a year, and one month as it is 目処 (about). */
    static final int REPORT_MONTHS = 7;

    private Specification() {}
}
