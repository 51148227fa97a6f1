// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.institutions.Person;
import org.kogai.model.governance.managers.Appointment;
import org.kogai.model.governance.managers.AppointmentRequirement;
import org.kogai.model.governance.managers.Certificate;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.semantics.Governance;
import org.kogai.semantics.managers.Bars;
import org.kogai.semantics.managers.DueDates;
import org.kogai.semantics.managers.MayServe;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether factories fill their posts in time and with the right people. */
final class ManagerRules {
    static final List<Rule> ALL =
            List.of(
                    new ModelRule(
                            "post-not-filled",
                            Severity.WARNING,
                            "domain base 6.10 (4), 8.4 L3",
                            ManagerRules::notFilled),
                    new ElementRule<>(
                            "appointment-late",
                            Severity.WARNING,
                            "domain base 8.1 R15",
                            Appointment.class,
                            one ->
                                    late(
                                            one,
                                            one.getCauseDate(),
                                            one.getAppointed(),
                                            ManagerPostType::getAppointWithinDays,
                                            DueDates::appointBy)),
                    new ElementRule<>(
                            "notification-late",
                            Severity.WARNING,
                            "domain base 8.1 R15",
                            Appointment.class,
                            one ->
                                    late(
                                            one,
                                            one.getAppointed(),
                                            one.getNotified(),
                                            ManagerPostType::getNotifyWithinDays,
                                            DueDates::notifyBy)),
                    new ModelRule(
                            "appointee-not-qualified",
                            Severity.WARNING,
                            "domain base 8.1 R14",
                            ManagerRules::notQualified),
                    new ModelRule(
                            "appointee-barred",
                            Severity.WARNING,
                            "domain base 8.1 R16",
                            ManagerRules::barred));

    private ManagerRules() {}

    private static Stream<Finding> notFilled(Rule rule, Governance governance) {
        Map<AppointmentRequirement, Long> filled =
                governance
                        .appointments()
                        .filter(one -> one.getEnded() == null)
                        .flatMap(one -> one.getRequirements().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return governance
                .requirements()
                .filter(duty -> filled.getOrDefault(duty, 0L) < Math.max(1, duty.getCount()))
                .map(
                        duty ->
                                new Finding(
                                        rule,
                                        duty,
                                        List.of(
                                                filled.getOrDefault(duty, 0L),
                                                Math.max(1, duty.getCount()))));
    }

    private static Stream<ManagerPostType> posts(Appointment appointment) {
        return appointment.getRequirements().stream()
                .map(AppointmentRequirement::getPost)
                .filter(Objects::nonNull);
    }

    /** Posts for which the second day surely lies after the last day that the first leaves. */
    private static Stream<List<Object>> late(
            Appointment appointment,
            PartialDate from,
            PartialDate done,
            Function<ManagerPostType, Integer> days,
            BiFunction<ManagerPostType, LocalDate, LocalDate> due) {
        return from == null || done == null
                ? Stream.empty()
                : posts(appointment)
                        .filter(post -> days.apply(post) > 0)
                        .filter(post -> done.first().isAfter(due.apply(post, from.last())))
                        .map(post -> List.of(post, done, due.apply(post, from.last())));
    }

    private static Stream<Finding> notQualified(Rule rule, Governance governance) {
        Map<Person, List<Certificate>> certificates =
                governance
                        .certificates()
                        .filter(one -> one.getPerson() != null && one.getQualification() != null)
                        .collect(Collectors.groupingBy(Certificate::getPerson));
        Map<List<Object>, Boolean> answers = new HashMap<>();
        return governance
                .appointments()
                .filter(one -> one.getPerson() != null)
                .flatMap(
                        one -> {
                            Set<QualificationType> held =
                                    held(
                                            one,
                                            certificates.getOrDefault(one.getPerson(), List.of()));
                            return posts(one)
                                    .filter(
                                            post ->
                                                    !answers.computeIfAbsent(
                                                            List.of(post, held),
                                                            key ->
                                                                    MayServe.in(
                                                                            post,
                                                                            held,
                                                                            governance)))
                                    .map(post -> new Finding(rule, one, List.of(post)));
                        });
    }

    /** Qualifications that surely had not expired when the person was appointed. */
    private static Set<QualificationType> held(Appointment one, List<Certificate> certificates) {
        return certificates.stream()
                .filter(paper -> !Order.isBefore(paper.getExpires(), one.getAppointed()))
                .map(Certificate::getQualification)
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> barred(Rule rule, Governance governance) {
        return governance
                .appointments()
                .filter(one -> one.getPerson() != null && one.getAppointed() != null)
                .filter(one -> one.getEnded() == null)
                .filter(
                        one ->
                                Bars.isBarred(
                                        one.getPerson(), one.getAppointed().first(), governance))
                .map(one -> new Finding(rule, one, List.of()));
    }
}
