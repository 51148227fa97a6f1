// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.AgendaKind;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.WorkingGroup;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Governance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the specification asks for in each country, section 3(1). */
final class CountryRules {
    private static final Set<AgendaKind> CONTENT =
            EnumSet.of(AgendaKind.PLAN, AgendaKind.PROGRESS, AgendaKind.RESULT);
    private static final Set<AgendaKind> THEMES = EnumSet.of(AgendaKind.THEME1, AgendaKind.THEME2);

    static final List<Rule> ALL =
            List.of(
                    new ModelRule(
                            "target-country-missing",
                            Severity.ERROR,
                            "S08: specification 3(1)",
                            CountryRules::missingCountries),
                    byCountry(
                            "counterpart-missing",
                            Severity.ERROR,
                            "S29, S30: specification 3(1)①C",
                            CountryRules::noCounterpart),
                    byCountry(
                            "counterpart-unexpected",
                            Severity.WARNING,
                            "S29, S30: specification 3(1)①C",
                            CountryRules::otherCounterpart),
                    byCountry(
                            "dialogue-missing",
                            Severity.WARNING,
                            "S13: specification 3(1)①A",
                            CountryRules::noDialogue),
                    byCountry(
                            "dialogue-content-incomplete",
                            Severity.WARNING,
                            "S14, S15, S16: specification 3(1)①A",
                            (governance, country) -> untreated(governance, country, CONTENT)),
                    byCountry(
                            "dialogue-themes-incomplete",
                            Severity.WARNING,
                            "S10, S11: specification 3(1)①A",
                            (governance, country) -> untreated(governance, country, THEMES)),
                    byCountry(
                            "group-meetings-too-few",
                            Severity.WARNING,
                            "S19: specification 3(1)①B",
                            CountryRules::fewMeetings),
                    byCountry(
                            "group-meetings-one-mode",
                            Severity.WARNING,
                            "S19: specification 3(1)①B",
                            CountryRules::oneMode),
                    UnderContract.broken(
                            "event-without-programme-item",
                            Severity.WARNING,
                            "S03: specification 2",
                            Engagement.class,
                            event -> event.getProgrammeItems().isEmpty()),
                    new ModelRule(
                            "working-group-without-members",
                            Severity.WARNING,
                            "S17, S18: specification 3(1)①B",
                            CountryRules::emptyGroups));

    private CountryRules() {}

    /** Rule that gives the arguments of a message about a country where it is broken. */
    private static ModelRule byCountry(
            String id,
            Severity severity,
            String source,
            BiFunction<Governance, Jurisdiction, Optional<List<Object>>> check) {
        return new ModelRule(
                id,
                severity,
                source,
                (rule, governance) ->
                        targets(governance)
                                .flatMap(
                                        country ->
                                                check.apply(governance, country).stream()
                                                        .map(
                                                                facts ->
                                                                        new Finding(
                                                                                rule, country,
                                                                                facts))));
    }

    private static Stream<Jurisdiction> targets(Governance governance) {
        return governance.contracts().findAny().isEmpty()
                ? Stream.empty()
                : governance
                        .jurisdictions()
                        .filter(one -> Specification.COUNTRIES.contains(one.getIsoCode()));
    }

    private static Stream<Finding> missingCountries(Rule rule, Governance governance) {
        Set<String> known =
                governance
                        .jurisdictions()
                        .map(one -> String.valueOf(one.getIsoCode()))
                        .collect(Collectors.toSet());
        return governance
                .contracts()
                .flatMap(
                        contract ->
                                Specification.COUNTRIES.stream()
                                        .filter(code -> !known.contains(code))
                                        .map(code -> new Finding(rule, contract, List.of(code))));
    }

    private static Optional<List<Object>> noCounterpart(
            Governance governance, Jurisdiction country) {
        return when(governance.counterparts().noneMatch(one -> isIn(one, country)), List.of());
    }

    private static Optional<List<Object>> otherCounterpart(
            Governance governance, Jurisdiction country) {
        String ministry = Specification.COUNTERPARTS.get(country.getIsoCode());
        List<Institution> named =
                governance
                        .counterparts()
                        .filter(one -> isIn(one, country))
                        .flatMap(one -> Bodies.institution(one.getBody()).stream())
                        .toList();
        boolean other = named.stream().noneMatch(one -> ministry.equals(one.getAbbreviation()));
        return when(!named.isEmpty() && other, List.of(ministry));
    }

    private static boolean isIn(Counterpart counterpart, Jurisdiction country) {
        if (counterpart.getBody() == null) {
            return false;
        }
        return counterpart.getJurisdiction() == country
                || Bodies.institution(counterpart.getBody())
                        .map(Institution::getJurisdiction)
                        .filter(country::equals)
                        .isPresent();
    }

    private static Optional<List<Object>> noDialogue(Governance governance, Jurisdiction country) {
        return when(
                events(governance, country, PolicyDialogue.class).findAny().isEmpty(), List.of());
    }

    /** Kinds of agenda items that no dialogue with the country has, once there is an agenda. */
    private static Optional<List<Object>> untreated(
            Governance governance, Jurisdiction country, Set<AgendaKind> needed) {
        Set<AgendaKind> treated =
                events(governance, country, PolicyDialogue.class)
                        .flatMap(event -> event.getAgenda().stream())
                        .map(AgendaItem::getKind)
                        .collect(Collectors.toSet());
        List<AgendaKind> open = needed.stream().filter(kind -> !treated.contains(kind)).toList();
        return when(!treated.isEmpty() && !open.isEmpty(), List.of(open));
    }

    private static Optional<List<Object>> fewMeetings(Governance governance, Jurisdiction country) {
        long count = events(governance, country, WorkingGroupMeeting.class).count();
        return when(count < Specification.GROUP_MEETINGS, List.of(count));
    }

    private static Optional<List<Object>> oneMode(Governance governance, Jurisdiction country) {
        List<EngagementMode> modes =
                events(governance, country, WorkingGroupMeeting.class)
                        .filter(Engagement::isSetMode)
                        .map(Engagement::getMode)
                        .toList();
        boolean both =
                modes.contains(EngagementMode.HYBRID)
                        || modes.contains(EngagementMode.ONLINE)
                                && modes.contains(EngagementMode.FACE);
        return when(modes.size() >= Specification.GROUP_MEETINGS && !both, List.of());
    }

    private static Stream<Finding> emptyGroups(Rule rule, Governance governance) {
        return governance.contracts().findAny().isEmpty()
                ? Stream.empty()
                : governance.workspaces().stream()
                        .flatMap(file -> file.getWorkingGroups().stream())
                        .filter(group -> group.getMembers().isEmpty() && hasMet(group))
                        .map(group -> new Finding(rule, group, List.of()));
    }

    private static boolean hasMet(WorkingGroup group) {
        return group.getMeetings().stream()
                .anyMatch(meeting -> meeting.getState() == EngagementState.HELD);
    }

    /**
     * Events with a country that count: not after the contract is due, and after everything was
     * handed in only those that were held.
     */
    private static <T extends Engagement> Stream<T> events(
            Governance governance, Jurisdiction country, Class<T> type) {
        List<Contract> contracts = governance.contracts().toList();
        boolean over = contracts.stream().allMatch(UnderContract::isDelivered);
        return UnderContract.engagements(governance)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> country(event) == country)
                .filter(event -> !over || event.getState() == EngagementState.HELD)
                .filter(
                        event ->
                                contracts.stream()
                                        .noneMatch(
                                                one ->
                                                        Order.isBefore(
                                                                one.getDue(), event.getDate())));
    }

    private static Jurisdiction country(Engagement event) {
        return event.getJurisdiction() == null && event.eContainer() instanceof WorkingGroup group
                ? group.getJurisdiction()
                : event.getJurisdiction();
    }

    private static Optional<List<Object>> when(boolean broken, List<Object> facts) {
        return broken ? Optional.of(facts) : Optional.empty();
    }
}
