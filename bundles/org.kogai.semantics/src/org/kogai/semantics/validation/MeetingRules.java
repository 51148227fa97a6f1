// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.contract.Expertise;
import org.kogai.model.governance.contract.StaffMember;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.OnlineTool;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.cooperation.ParticipationRole;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How dialogues and working group meetings are run, section 3(1)①C of the specification. */
final class MeetingRules {
    private static final Set<Expertise> SYSTEM =
            Set.of(Expertise.PCM_QUALIFIED, Expertise.PCM_SYSTEM);

    static final List<Rule> ALL =
            List.of(
                    UnderContract.broken(
                            "online-tool-not-permitted",
                            Severity.ERROR,
                            "S21: specification 3(1)①C",
                            Engagement.class,
                            event ->
                                    event.isSetMode()
                                            && event.getMode() != EngagementMode.FACE
                                            && event.getTool() == OnlineTool.NONE),
                    UnderContract.broken(
                            "interpreter-missing",
                            Severity.ERROR,
                            "S23: specification 3(1)①C",
                            Engagement.class,
                            event -> UnderContract.isMeeting(event) && !isInterpreted(event)),
                    UnderContract.each(
                            "meeting-staff-too-few",
                            Severity.ERROR,
                            "S28: specification 3(1)①C",
                            Engagement.class,
                            MeetingRules::tooFew),
                    UnderContract.broken(
                            "meeting-expertise-one-sided",
                            Severity.WARNING,
                            "S28: specification 3(1)①C",
                            Engagement.class,
                            MeetingRules::isOneSided),
                    UnderContract.each(
                            "honorarium-over-cap",
                            Severity.ERROR,
                            "S27: specification 3(1)①C",
                            Engagement.class,
                            MeetingRules::overCap),
                    UnderContract.each(
                            "honorarium-not-in-yen",
                            Severity.WARNING,
                            "S27: specification 3(1)①C",
                            Engagement.class,
                            MeetingRules::notInYen));

    private MeetingRules() {}

    private static boolean isInterpreted(Engagement event) {
        List<String> languages = event.getLanguages();
        return languages.contains("ja")
                && languages.stream().anyMatch(tag -> isLocal(event, tag))
                && event.getParticipations().stream()
                        .anyMatch(one -> one.getRole() == ParticipationRole.INTERPRETER);
    }

    /** English is a working language in the region but not the local one. */
    private static boolean isLocal(Engagement event, String tag) {
        return event.getJurisdiction() == null
                ? !Set.of("ja", "en").contains(tag)
                : !"en".equals(tag) && event.getJurisdiction().getLanguages().contains(tag);
    }

    /** A meeting only planned, without any staff yet, is not judged. */
    private static boolean isStaffed(Engagement event) {
        return UnderContract.isMeeting(event)
                && (event.getState() == EngagementState.HELD || !staff(event).isEmpty());
    }

    private static Set<StaffMember> staff(Engagement event) {
        Set<StaffMember> staff = new LinkedHashSet<>();
        event.getParticipations().stream()
                .map(Participation::getStaff)
                .filter(Objects::nonNull)
                .forEach(staff::add);
        return staff;
    }

    private static Stream<List<Object>> tooFew(Engagement event) {
        long competent =
                staff(event).stream().filter(one -> knowsSystem(one) || knowsLocalLaw(one)).count();
        return isStaffed(event) && competent < Specification.MEETING_STAFF
                ? Stream.of(List.of(competent))
                : Stream.empty();
    }

    private static boolean isOneSided(Engagement event) {
        Set<StaffMember> staff = staff(event);
        return isStaffed(event)
                && (staff.stream().noneMatch(MeetingRules::knowsSystem)
                        || staff.stream().noneMatch(MeetingRules::knowsLocalLaw));
    }

    private static boolean knowsSystem(StaffMember one) {
        return one.getExpertise().stream().anyMatch(SYSTEM::contains);
    }

    private static boolean knowsLocalLaw(StaffMember one) {
        return one.getExpertise().contains(Expertise.LOCAL_LAW);
    }

    /** The cap is for one person at one meeting, so that two payments to a person add up. */
    private static Stream<List<Object>> overCap(Engagement event) {
        Map<Object, Double> paid = new HashMap<>();
        for (Participation one : event.getParticipations()) {
            Object person = one.getStakeholder() == null ? one : one.getStakeholder();
            honorarium(one)
                    .filter(amount -> amount.getUnit() == Unit.JPY)
                    .forEach(amount -> paid.merge(person, amount.getValue(), Double::sum));
        }
        return event.getParticipations().stream()
                .map(one -> one.getStakeholder() == null ? one : one.getStakeholder())
                .distinct()
                .filter(person -> paid.getOrDefault(person, 0.0) > Specification.HONORARIUM)
                .map(person -> List.of(person, paid.get(person).longValue()));
    }

    private static Stream<List<Object>> notInYen(Engagement event) {
        return event.getParticipations().stream()
                .flatMap(
                        one ->
                                honorarium(one)
                                        .filter(amount -> amount.getUnit() != Unit.JPY)
                                        .map(amount -> List.of(one)));
    }

    private static Stream<Quantity> honorarium(Participation one) {
        return one.getHonorarium() == null
                ? Stream.empty()
                : Stream.ofNullable(one.getHonorarium().getAmount());
    }
}
