// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.SeminarPurpose;

import java.util.List;
import java.util.stream.Stream;

/** The visit to Japan and the seminar, section 3(1)② of the specification. */
final class VisitRules {
    static final List<Rule> ALL =
            List.of(
                    UnderContract.each(
                            "invitees-over-limit",
                            Severity.ERROR,
                            "S31: specification 3(1)②",
                            Invitation.class,
                            visit ->
                                    facts(
                                            visit.getInvitees() > Specification.INVITEES,
                                            visit.getInvitees())),
                    UnderContract.each(
                            "visit-days-unusual",
                            Severity.WARNING,
                            "S31: specification 3(1)②",
                            Invitation.class,
                            visit -> facts(daysOff(visit) == 1, days(visit))),
                    UnderContract.each(
                            "visit-days-far-off",
                            Severity.ERROR,
                            "S31: specification 3(1)②",
                            Invitation.class,
                            visit -> facts(daysOff(visit) > 1, days(visit))),
                    UnderContract.each(
                            "seminar-participants-unusual",
                            Severity.WARNING,
                            "S32: specification 3(1)②",
                            Seminar.class,
                            seminar -> facts(isUnusual(seminar), seminar.getPlannedParticipants())),
                    UnderContract.each(
                            "seminar-purposes-incomplete",
                            Severity.ERROR,
                            "S32: specification 3(1)②",
                            Seminar.class,
                            VisitRules::missingPurposes));

    private VisitRules() {}

    private static Stream<List<Object>> facts(boolean broken, Object fact) {
        return broken ? Stream.of(List.of(fact)) : Stream.empty();
    }

    /** Days of the visit, counted from the itinerary where no number is given; 0 = not known. */
    private static int days(Invitation visit) {
        return visit.getDays() > 0 ? visit.getDays() : visit.getItinerary().size();
    }

    private static int daysOff(Invitation visit) {
        int days = days(visit);
        return days == 0 ? 0 : Math.abs(days - Specification.VISIT_DAYS);
    }

    private static boolean isUnusual(Seminar seminar) {
        int planned = seminar.getPlannedParticipants();
        return planned > 0
                && Math.abs(planned - Specification.SEMINAR_PARTICIPANTS)
                        > Specification.PARTICIPANTS_EITHER_WAY;
    }

    private static Stream<List<Object>> missingPurposes(Seminar seminar) {
        List<SeminarPurpose> missing =
                SeminarPurpose.VALUES.stream()
                        .filter(purpose -> !seminar.getPurposes().contains(purpose))
                        .toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(List.of(missing));
    }
}
