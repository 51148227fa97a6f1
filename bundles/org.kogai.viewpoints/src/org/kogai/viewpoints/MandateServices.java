// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.policy.GapKind;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Governance;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Services of the mandate overlap diagram. Two mandates overlap when bodies of different
 * institutions do the same (regulate, permit or inspect) about the same environmental medium.
 */
public class MandateServices {
    private static final Set<MandateVerb> VERBS =
            Set.of(MandateVerb.REGULATE, MandateVerb.PERMIT, MandateVerb.INSPECT);

    private final GovernanceServices governance = new GovernanceServices();

    /** Title of a mandate overlap diagram. */
    public String mandateOverlapTitle(EObject jurisdiction) {
        return "Mandate overlap: " + governance.label(jurisdiction, null);
    }

    /** Bodies of a country that regulate, permit or inspect, in the order of the model. */
    public List<Body> regulators(EObject jurisdiction) {
        if (jurisdiction == null) {
            return List.of();
        }
        return governance.institutions(jurisdiction).stream()
                .flatMap(MandateServices::withUnits)
                .filter(body -> !regulatoryMandates(body).isEmpty())
                .toList();
    }

    static Stream<Body> withUnits(Body body) {
        return Stream.concat(
                Stream.of(body), body.getUnits().stream().flatMap(MandateServices::withUnits));
    }

    /** What a body regulates, permits and inspects, in this order. */
    public List<Mandate> regulatoryMandates(EObject body) {
        return body instanceof Body holder
                ? holder.getMandates().stream()
                        .filter(mandate -> VERBS.contains(mandate.getVerb()))
                        .sorted(Comparator.comparing(Mandate::getVerb))
                        .toList()
                : List.of();
    }

    /** Name of a body, below that of its institution when it is a unit. */
    public String regulatorLabel(EObject body, EObject diagram) {
        String name = governance.bodyLabel(body, diagram);
        return institution(body)
                .filter(owner -> owner != body)
                .map(owner -> shortName(owner, diagram) + "\n" + name)
                .orElse(name);
    }

    /**
     * What a mandate is about, with its media and, where others do the same, who they are: an
     * overlap is text, so that it survives grey printing.
     */
    public String overlapLabel(EObject mandate, EObject diagram) {
        if (!(mandate instanceof Mandate task)) {
            return "";
        }
        String language = governance.language(mandate, diagram);
        String what =
                governance.mandateLabel(mandate, diagram)
                        + ChartWords.bracketed(task.getMedia(), language);
        Set<Body> holders =
                rivals(task)
                        .map(Mandate::getHolder)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String others =
                holders.stream()
                        .filter(holder -> !ownerToo(holder, holders))
                        .map(holder -> rivalName(holder, diagram))
                        .collect(Collectors.joining(ChartWords.in(language).getString("comma")));
        String also = ChartWords.in(language).getString("also");
        return others.isEmpty() ? what : what + "\n" + String.format(also, others);
    }

    /** Whether another institution does the same about the same medium. */
    public Boolean isOverlapping(EObject mandate) {
        return mandate instanceof Mandate task && rivals(task).findAny().isPresent();
    }

    /** Whether it does and the mandate is yet to be confirmed. */
    public Boolean isDoubtfulOverlap(EObject mandate) {
        return isOverlapping(mandate) && governance.isDoubtful(mandate);
    }

    /** The same, or whether a gap says that the mandate overlaps with others. */
    public Boolean isOverlapKnown(EObject mandate) {
        return isOverlapping(mandate)
                || mandate instanceof Mandate task
                        && Governance.around(task)
                                .gaps()
                                .filter(gap -> gap.getKind() == GapKind.OVERLAP)
                                .anyMatch(gap -> gap.getAffects().contains(task));
    }

    /**
     * Bodies further down the list that do the same as this one, each pair once, without those that
     * a relation of the model connects already.
     */
    public List<Body> unlinkedRivals(EObject body) {
        List<Body> all = regulators(governance.countryOf(body));
        int place = all.indexOf(body);
        return place < 0
                ? List.of()
                : all.subList(place + 1, all.size()).stream()
                        .filter(other -> compete(all.get(place), other))
                        .filter(other -> !isLinked(all.get(place), other))
                        .toList();
    }

    /** What a line between two bodies with the same task says. */
    public String sameTaskLabel(EObject body, EObject diagram) {
        return ChartWords.in(governance.language(body, diagram)).getString("sameTask");
    }

    /** Relations of a country that connect two of its regulators. */
    public List<InstitutionRelation> regulatorRelations(EObject jurisdiction) {
        List<Body> shown = regulators(jurisdiction);
        return governance.institutionRelations(jurisdiction).stream()
                .filter(relation -> shown.contains(relation.getSource()))
                .filter(relation -> shown.contains(relation.getTarget()))
                .toList();
    }

    /** Whether every overlap of a mandate is known: some relation connects the institutions. */
    public Boolean isOverlapSettled(EObject mandate) {
        return !(mandate instanceof Mandate task)
                || rivals(task).allMatch(other -> isLinked(task.getHolder(), other.getHolder()));
    }

    private static boolean ownerToo(Body unit, Set<Body> holders) {
        return institution(unit)
                .filter(owner -> owner != unit && holders.contains(owner))
                .isPresent();
    }

    /** A unit goes by its own name: that it has a task does not mean that its owner has it. */
    private String rivalName(Body holder, EObject diagram) {
        return holder instanceof Institution owner
                ? shortName(owner, diagram)
                : regulatorLabel(holder, diagram).replace('\n', ' ');
    }

    private static boolean compete(Body one, Body other) {
        return one.getMandates().stream()
                .anyMatch(task -> other.getMandates().stream().anyMatch(o -> overlap(task, o)));
    }

    private Stream<Mandate> rivals(Mandate task) {
        return regulators(governance.countryOf(task)).stream()
                .flatMap(body -> body.getMandates().stream())
                .filter(other -> overlap(task, other));
    }

    private static boolean overlap(Mandate one, Mandate other) {
        return one.getVerb() == other.getVerb()
                && VERBS.contains(one.getVerb())
                && one.getMedia().stream().anyMatch(other.getMedia()::contains)
                && !institution(one.getHolder()).equals(institution(other.getHolder()));
    }

    private static boolean isLinked(Body one, Body other) {
        return institution(one).stream().anyMatch(owner -> pointsTo(owner, other))
                || institution(other).stream().anyMatch(owner -> pointsTo(owner, one));
    }

    private static boolean pointsTo(Institution owner, Body other) {
        return withUnits(owner)
                .flatMap(body -> body.getRelations().stream())
                .map(InstitutionRelation::getTarget)
                .filter(target -> target != null)
                .anyMatch(target -> institution(target).equals(institution(other)));
    }

    private static Optional<Institution> institution(EObject body) {
        return body instanceof Body known ? Bodies.institution(known) : Optional.empty();
    }

    private String shortName(Institution owner, EObject diagram) {
        String abbreviation = owner.getAbbreviation();
        return abbreviation == null || abbreviation.isBlank()
                ? governance.label(owner, diagram)
                : abbreviation;
    }
}
