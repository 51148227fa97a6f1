// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonCell;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.PolicyTrace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Services of planning.odesign on countries side by side: a row a country, a field an axis. */
public class SideBySideServices {
    /** More countries than this are no picture but a table. */
    private static final int SIDE_BY_SIDE = 4;

    private static final GovernanceServices GENERAL = new GovernanceServices();
    private static final ComparisonServices CELLS = new ComparisonServices();

    /** Title of a comparison of countries. */
    public String countryComparisonTitle(EObject comparison) {
        return "Comparison of countries: " + GENERAL.label(comparison, null);
    }

    public Boolean isSideBySide(EObject comparison) {
        return comparison instanceof Comparison one
                && one.getJurisdictions().size() > 1
                && one.getJurisdictions().size() <= SIDE_BY_SIDE;
    }

    /** All axes, in the same order for every country. */
    public List<EEnumLiteral> shownAxes(EObject country) {
        return PolicyPackage.Literals.COMPARISON_AXIS.getELiterals();
    }

    private static Optional<Comparison> comparison(EObject diagram) {
        return Views.target(diagram)
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast);
    }

    /** What a comparison says on an axis about the country of a row. */
    public List<ComparisonCell> factsIn(EObject axis, EObject fieldView, EObject diagram) {
        EObject country = countryAround(axis, fieldView);
        return comparison(diagram).stream()
                .flatMap(SideBySideServices::cells)
                .filter(cell -> cell.getJurisdiction() == country)
                .filter(cell -> CELLS.axisOf(cell) == axis)
                .toList();
    }

    /** The axis, and that nothing was found where its field in the row of a country is empty. */
    public String axisLabel(EObject axis, EObject fieldView, EObject diagram) {
        if (!(axis instanceof EEnumLiteral literal)) {
            return "";
        }
        String language = GENERAL.language(axis, diagram);
        String name = Vocabulary.in(language).of(literal);
        return factsIn(axis, fieldView, diagram).isEmpty()
                ? name + "\n" + ChartWords.in(language).getString("nothingFound")
                : name;
    }

    /** Country of the row that a field lies in. */
    public EObject countryAround(EObject element, EObject fieldView) {
        return fieldView == null ? null : Views.target(fieldView.eContainer()).orElse(null);
    }

    /** The comparison that a diagram shows. */
    public EObject comparisonShown(EObject element, EObject diagram) {
        return comparison(diagram).orElse(null);
    }

    public Boolean isFact(EObject element) {
        return element instanceof ComparisonCell;
    }

    public Boolean isCited(EObject cell) {
        return !(cell instanceof ComparisonCell fact) || !fact.getCitations().isEmpty();
    }

    public String citedMessage(EObject cell) {
        return ChartWords.ofUser("rule.cited");
    }

    /** What the facts of a comparison rest on in the models of the countries. */
    public List<Element> comparedElements(EObject comparison) {
        return comparison instanceof Comparison one
                ? cells(one).flatMap(cell -> cell.getElements().stream()).distinct().toList()
                : List.of();
    }

    private static Stream<ComparisonCell> cells(Comparison comparison) {
        return comparison.getCells().stream();
    }

    /** The facts that rest on an element. */
    public List<ComparisonCell> factsOn(EObject element, EObject diagram) {
        return comparison(diagram).stream()
                .flatMap(SideBySideServices::cells)
                .filter(cell -> cell.getElements().contains(element))
                .toList();
    }

    /** Severe gaps of the countries of a comparison: what a minister has to know. */
    public List<Gap> comparedGaps(EObject comparison) {
        return comparison instanceof Comparison one
                ? one.getJurisdictions().stream()
                        .flatMap(country -> PolicyTrace.gaps(country).stream())
                        .filter(gap -> gap.getSeverity() == Level.HIGH)
                        .toList()
                : List.of();
    }

    /** Measures proposed to the countries of a comparison. */
    public List<PolicyMeasure> comparedMeasures(EObject comparison) {
        return comparison instanceof Comparison one
                ? one.getJurisdictions().stream()
                        .flatMap(country -> PolicyTrace.proposals(country).stream())
                        .flatMap(proposal -> proposal.getMeasures().stream())
                        .toList()
                : List.of();
    }

    /** The country that a measure is proposed to. */
    public Jurisdiction proposedTo(EObject measure) {
        return measure instanceof PolicyMeasure one && one.getProposal() != null
                ? one.getProposal().getJurisdiction()
                : null;
    }
}
