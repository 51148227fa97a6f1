// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Rules;
import org.kogai.semantics.validation.Validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a proposal would do.
 *
 * @param added elements that come with it, in file order, without its own measures
 * @param removed elements that end with it, in file order
 * @param burdens new obligations by those who bear them
 * @param closed gaps of the country that a measure answers
 * @param left gaps of the country that none answers
 * @param problems what breaks rules with it and not without it
 */
public record ProposalEffects(
        List<Element> added,
        List<Element> removed,
        Map<ActorRole, List<Obligation>> burdens,
        List<Gap> closed,
        List<Gap> left,
        List<Finding> problems) {

    /**
     * The effects on a day.
     *
     * @param date the day; absent for the model as a whole
     */
    public static ProposalEffects of(
            Governance governance, PolicyProposal proposal, Optional<LocalDate> date) {
        Standpoint with = new Standpoint(date, Optional.of(proposal));
        Presences presences = new Presences(governance, with);
        List<Element> added = elements(governance, e -> isAdded(presences, e));
        Set<Gap> answered =
                proposal.getMeasures().stream()
                        .flatMap(measure -> measure.getAddresses().stream())
                        .collect(Collectors.toSet());
        return new ProposalEffects(
                added,
                elements(governance, e -> presences.of(e) == Presence.REMOVED),
                burdens(added),
                gaps(governance, proposal, answered::contains),
                gaps(governance, proposal, gap -> !answered.contains(gap)),
                problems(governance, with));
    }

    private static boolean isAdded(Presences presences, Element element) {
        boolean ownText = !element.getIntroducedBy().isEmpty() || element instanceof Obligation;
        return ownText && presences.of(element) == Presence.ADDED;
    }

    private static List<Element> elements(Governance governance, Predicate<Element> wanted) {
        return governance.elements().filter(wanted).toList();
    }

    private static Map<ActorRole, List<Obligation>> burdens(List<Element> added) {
        return added.stream()
                .filter(Obligation.class::isInstance)
                .map(Obligation.class::cast)
                .filter(duty -> duty.getAddressee() != null)
                .collect(
                        Collectors.groupingBy(
                                Obligation::getAddressee, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Gap> gaps(
            Governance governance, PolicyProposal proposal, Predicate<Gap> wanted) {
        return governance
                .gaps()
                .filter(gap -> gap.getJurisdiction() == proposal.getJurisdiction())
                .filter(wanted)
                .toList();
    }

    private static List<Finding> problems(Governance governance, Standpoint with) {
        Set<Finding> without =
                Set.copyOf(findings(governance, new Standpoint(with.date(), Optional.empty())));
        return findings(governance, with).stream()
                .filter(finding -> !without.contains(finding))
                .toList();
    }

    private static List<Finding> findings(Governance governance, Standpoint standpoint) {
        return new Validation(Rules.all()).check(governance.from(standpoint), () -> false);
    }
}
