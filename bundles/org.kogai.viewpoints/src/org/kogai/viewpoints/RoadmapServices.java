// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.PartialDate;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.PolicyTrace;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Services of planning.odesign on the milestones of the measures proposed to a country, over years
 * and by responsible body. A year is no element of the model; its first milestone stands for it.
 */
public class RoadmapServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Title of a roadmap. */
    public String roadmapTitle(EObject jurisdiction) {
        return "Roadmap: " + GENERAL.label(jurisdiction, null);
    }

    public Boolean hasMilestones(EObject jurisdiction) {
        return !responsibleBodies(jurisdiction).isEmpty();
    }

    /** Measures with milestones, proposal by proposal. */
    public List<PolicyMeasure> roadmapMeasures(EObject jurisdiction) {
        return PolicyTrace.proposals(jurisdiction).stream()
                .flatMap(proposal -> proposal.getMeasures().stream())
                .filter(measure -> !measure.getMilestones().isEmpty())
                .toList();
    }

    /** Bodies that lead a measure with milestones. */
    public List<Body> responsibleBodies(EObject jurisdiction) {
        return roadmapMeasures(jurisdiction).stream()
                .map(PolicyMeasure::getResponsible)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Years in their order, each by a milestone due in it; what has no date comes last. */
    public List<Milestone> roadmapYears(EObject body, EObject diagram) {
        Map<Integer, Milestone> years = new LinkedHashMap<>();
        shown(diagram)
                .sorted(Comparator.comparing(RoadmapServices::year))
                .forEach(milestone -> years.putIfAbsent(year(milestone), milestone));
        return List.copyOf(years.values());
    }

    private Stream<Milestone> shown(EObject diagram) {
        return Views.target(diagram).stream()
                .flatMap(country -> roadmapMeasures(country).stream())
                .flatMap(measure -> measure.getMilestones().stream());
    }

    private static int year(EObject milestone) {
        return milestone instanceof Milestone one && one.getDue() != null
                ? one.getDue().year()
                : Integer.MAX_VALUE;
    }

    /** Milestones of the body of a row in the year of a field, by date. */
    public List<Milestone> milestonesIn(EObject year, EObject fieldView, EObject diagram) {
        Optional<EObject> body =
                Optional.ofNullable(fieldView).flatMap(view -> Views.target(view.eContainer()));
        return shown(diagram)
                .filter(milestone -> body.equals(Optional.ofNullable(responsible(milestone))))
                .filter(milestone -> year(milestone) == year(year))
                .sorted(
                        Comparator.comparing(
                                Milestone::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static EObject responsible(Milestone milestone) {
        return milestone.eContainer() instanceof PolicyMeasure measure
                ? measure.getResponsible()
                : null;
    }

    /** Date and name of a milestone. */
    public String milestoneLabel(EObject milestone, EObject diagram) {
        String name = GENERAL.label(milestone, diagram);
        return milestone instanceof Milestone one && one.getDue() != null
                ? one.getDue() + "\n" + name
                : name;
    }

    public String yearLabel(EObject milestone, EObject diagram) {
        int year = year(milestone);
        return year == Integer.MAX_VALUE
                ? ChartWords.word("dayOpen", milestone, diagram)
                : String.valueOf(year);
    }

    /** Whether nothing about an element is doubtful. */
    public Boolean isFirm(EObject element) {
        return !GENERAL.isDoubtful(element);
    }

    public Boolean isMilestone(EObject element) {
        return element instanceof Milestone;
    }

    public Boolean isDue(EObject milestone) {
        return !(milestone instanceof Milestone one) || one.getDue() != null;
    }

    public String dueMessage(EObject milestone) {
        return ChartWords.ofUser("rule.due");
    }

    /** Date in the year that a milestone stands for, in the month that the moved one had. */
    public String dueThere(EObject moved, EObject year) {
        if (year(year) == Integer.MAX_VALUE) {
            return null;
        }
        PartialDate due = moved instanceof Milestone one && one != year ? one.getDue() : null;
        return due == null
                ? String.valueOf(year(year))
                : new PartialDate(year(year), due.month(), 0).toString();
    }

    /** The first measure that the body of a row leads. */
    public PolicyMeasure measureOfLane(EObject year, EObject fieldView, EObject diagram) {
        Optional<EObject> body =
                Optional.ofNullable(fieldView).flatMap(view -> Views.target(view.eContainer()));
        return Views.target(diagram).stream()
                .flatMap(country -> roadmapMeasures(country).stream())
                .filter(measure -> body.equals(Optional.ofNullable(measure.getResponsible())))
                .findFirst()
                .orElse(null);
    }

    /** Milestones that wait for this one. */
    public List<Milestone> followers(EObject milestone) {
        return milestone == null || milestone.eContainer() == null
                ? List.of()
                : proposalsAround(milestone)
                        .flatMap(measure -> measure.getMilestones().stream())
                        .filter(one -> one.getDependsOn().contains(milestone))
                        .toList();
    }

    private static Stream<PolicyMeasure> proposalsAround(EObject milestone) {
        EObject proposal = milestone.eContainer().eContainer();
        return proposal == null
                ? Stream.empty()
                : proposal.eContents().stream()
                        .filter(PolicyMeasure.class::isInstance)
                        .map(PolicyMeasure.class::cast);
    }

    /** The milestone that waits, at the end of an edge. */
    public EObject dependentEnd(EObject milestone, EObject edgeView) {
        return Views.edgeTarget(edgeView).orElse(null);
    }

    /** Name of a measure with the days of its milestones. */
    public String measureDates(EObject measure, EObject diagram) {
        if (!(measure instanceof PolicyMeasure act)) {
            return "";
        }
        String days =
                act.getMilestones().stream()
                        .map(Milestone::getDue)
                        .filter(Objects::nonNull)
                        .map(PartialDate::toString)
                        .collect(Collectors.joining(" · "));
        return GENERAL.label(measure, diagram) + "\n" + days;
    }

    public List<Indicator> roadmapIndicators(EObject jurisdiction) {
        return roadmapMeasures(jurisdiction).stream()
                .flatMap(measure -> measure.getIndicators().stream())
                .toList();
    }

    /** Name of an indicator with the target. */
    public String indicatorLabel(EObject indicator, EObject diagram) {
        String name = GENERAL.label(indicator, diagram);
        Quantity target = indicator instanceof Indicator one ? one.getTarget() : null;
        if (target == null) {
            return name;
        }
        String value = BigDecimal.valueOf(target.getValue()).stripTrailingZeros().toPlainString();
        String unit = Vocabulary.in(GENERAL.language(indicator, diagram)).of(target.getUnit());
        return name + "\n→ " + value + " " + unit;
    }
}
