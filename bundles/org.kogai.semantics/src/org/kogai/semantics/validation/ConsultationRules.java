// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.cooperation.AgendaKind;
import org.kogai.model.governance.cooperation.Consultation;
import org.kogai.model.governance.cooperation.ConsultationResult;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What must be agreed with METI before an event takes place. */
final class ConsultationRules {
    static final List<Rule> ALL =
            List.of(
                    UnderContract.each(
                            "extra-theme-not-approved",
                            Severity.ERROR,
                            "S12: specification 3(1)①A",
                            PolicyDialogue.class,
                            ConsultationRules::extraThemes),
                    UnderContract.broken(
                            "joint-meeting-not-approved",
                            Severity.ERROR,
                            "S20: specification 3(1)①B",
                            WorkingGroupMeeting.class,
                            event ->
                                    event.getJointWith() != null
                                            && isSettled(event)
                                            && !isApproved(event)),
                    UnderContract.broken(
                            "agenda-not-consulted",
                            Severity.ERROR,
                            "S26: specification 3(1)①C",
                            Engagement.class,
                            event ->
                                    UnderContract.isMeeting(event)
                                            && isSettled(event)
                                            && earlier(event).findAny().isEmpty()),
                    UnderContract.broken(
                            "seminar-not-consulted",
                            Severity.ERROR,
                            "S33: specification 3(1)②",
                            Seminar.class,
                            event -> isSettled(event) && earlier(event).findAny().isEmpty()));

    private ConsultationRules() {}

    private static Stream<List<Object>> extraThemes(PolicyDialogue event) {
        return event.getAgenda().stream()
                .filter(item -> item.getKind() == AgendaKind.OTHER)
                .filter(item -> isSettled(event) && !isApproved(event))
                .map(List::of);
    }

    /** Whether it is past planning, so that what had to come before must be there. */
    private static boolean isSettled(Engagement event) {
        return event.getState() == EngagementState.CONSULTED
                || event.getState() == EngagementState.HELD;
    }

    private static boolean isApproved(Engagement event) {
        return earlier(event)
                .anyMatch(
                        one -> one.isSetResult() && one.getResult() == ConsultationResult.APPROVED);
    }

    /** Consultations before the event whose outcome was not a refusal. */
    private static Stream<Consultation> earlier(Engagement event) {
        return event.getConsultations().stream()
                .filter(one -> one.getResult() != ConsultationResult.REJECTED)
                .filter(one -> Objects.nonNull(one.getDate()))
                .filter(one -> Order.mayPrecede(one.getDate(), event.getDate()));
    }
}
