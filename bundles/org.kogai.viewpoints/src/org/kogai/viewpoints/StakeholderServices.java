// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Given;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.cooperation.CooperationPackage;
import org.kogai.model.governance.cooperation.Stakeholder;
import org.kogai.model.governance.cooperation.WorkingGroup;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.Counterparts;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Services of the stakeholder map: influence by interest. Rows and columns of the map stand for
 * literals of Level, which are model elements too, and for Level itself where nobody assessed.
 */
public class StakeholderServices {
    private static final EAttribute INFLUENCE = CooperationPackage.Literals.STAKEHOLDER__INFLUENCE;
    private static final EAttribute INTEREST = CooperationPackage.Literals.STAKEHOLDER__INTEREST;

    private final GovernanceServices governance = new GovernanceServices();

    /** Title of a stakeholder map. */
    public String stakeholderMapTitle(EObject jurisdiction) {
        return "Stakeholders: " + governance.label(jurisdiction, null);
    }

    /** Whether a country has stakeholders of its own, so that its map is not empty. */
    public Boolean hasStakeholders(EObject jurisdiction) {
        return all(jurisdiction).anyMatch(one -> isOf(one, jurisdiction));
    }

    /**
     * Stakeholders of a country: those of its bodies, the members of its working groups, and those
     * of which the model does not tell the country.
     */
    public List<Stakeholder> stakeholders(EObject jurisdiction) {
        return all(jurisdiction)
                .filter(one -> isOf(one, jurisdiction) || isOfNoCountry(one))
                .toList();
    }

    private static Stream<Stakeholder> all(EObject element) {
        return Governance.around(element).workspaces().stream()
                .flatMap(file -> file.getStakeholders().stream());
    }

    private boolean isOf(Stakeholder one, EObject jurisdiction) {
        return governance.countryOf(one.getBody()) == jurisdiction
                || workingGroups(jurisdiction).stream()
                        .anyMatch(group -> group.getMembers().contains(one));
    }

    private boolean isOfNoCountry(Stakeholder one) {
        return one.getBody() == null
                && Governance.around(one).workspaces().stream()
                        .flatMap(file -> file.getWorkingGroups().stream())
                        .noneMatch(group -> group.getMembers().contains(one));
    }

    /** Rows of the map, most influence first, last one for those that nobody assessed. */
    public List<ENamedElement> influences(EObject any, EObject diagram) {
        return levels(List.of("high", "medium", "low"), INFLUENCE, diagram);
    }

    /** Columns of the map, most interest last, then one for those that nobody assessed. */
    public List<ENamedElement> interests(EObject any, EObject diagram) {
        return levels(List.of("low", "medium", "high"), INTEREST, diagram);
    }

    private List<ENamedElement> levels(List<String> names, EAttribute attribute, EObject diagram) {
        List<ENamedElement> levels = new ArrayList<>();
        names.forEach(name -> levels.add(level(name)));
        boolean isOpen =
                Views.target(diagram).map(this::stakeholders).orElse(List.of()).stream()
                        .anyMatch(one -> Given.isOpen(one, attribute));
        if (isOpen) {
            levels.add(PolicyPackage.Literals.LEVEL);
        }
        return levels;
    }

    private static EEnumLiteral level(String name) {
        return PolicyPackage.Literals.LEVEL.getEEnumLiteral(name);
    }

    /** Title of a row. */
    public String influenceLabel(EObject level, EObject diagram) {
        return titled(INFLUENCE, level, diagram);
    }

    /** Title of a column. */
    public String interestLabel(EObject level, EObject diagram) {
        return titled(INTEREST, level, diagram);
    }

    private String titled(EAttribute attribute, EObject level, EObject diagram) {
        String language = governance.language(level, diagram);
        Vocabulary words = Vocabulary.in(language);
        String title =
                level instanceof EEnumLiteral literal
                        ? words.of(literal)
                        : ChartWords.word("notAssessed", level, diagram);
        return ChartWords.titled(words.of(attribute), title, language);
    }

    /**
     * Stakeholders in one field of the map.
     *
     * @param interest literal of the column
     * @param cellView view of the field, which lies in that of its row
     * @param diagram view of the map
     */
    public List<Stakeholder> stakeholdersIn(EObject interest, EObject cellView, EObject diagram) {
        Optional<String> influence = Optional.ofNullable(rowLevel(interest, cellView));
        Optional<String> column = Optional.ofNullable(columnLevel(interest, interest));
        return Views.target(diagram).map(this::stakeholders).orElse(List.of()).stream()
                .filter(one -> given(one, INFLUENCE).equals(influence))
                .filter(one -> given(one, INTEREST).equals(column))
                .toList();
    }

    private static Optional<String> given(Stakeholder one, EAttribute attribute) {
        return Given.literal(one, attribute).map(Enumerator::getLiteral);
    }

    /** Literal of the row that a field lies in; null in that of those that nobody assessed. */
    public String rowLevel(EObject element, EObject cellView) {
        return cellView == null
                ? null
                : Views.target(cellView.eContainer())
                        .map(row -> columnLevel(element, row))
                        .orElse(null);
    }

    /** Literal of a column; null in that of those that nobody assessed. */
    public String columnLevel(EObject element, EObject cell) {
        return cell instanceof EEnumLiteral literal ? literal.getLiteral() : null;
    }

    /** Name of a stakeholder, with a mark when the cooperation works with it. */
    public String stakeholderLabel(EObject stakeholder, EObject diagram) {
        String name = governance.label(named(stakeholder, diagram), diagram);
        return isPartner(stakeholder) ? "★ " + name : name;
    }

    /** The stakeholder, or its body where only that has a name in the language. */
    private EObject named(EObject stakeholder, EObject diagram) {
        boolean body =
                stakeholder instanceof Stakeholder one
                        && one.getBody() != null
                        && governance.lacksName(stakeholder, diagram)
                        && !governance.lacksName(one.getBody(), diagram);
        return body ? ((Stakeholder) stakeholder).getBody() : stakeholder;
    }

    /** Whether the body of a stakeholder is a counterpart of the cooperation. */
    public Boolean isPartner(EObject stakeholder) {
        return stakeholder instanceof Stakeholder one
                && one.getBody() != null
                && Counterparts.isCounterpart(one.getBody());
    }

    /** Whether an element is a stakeholder, for drop tools. */
    public Boolean isStakeholder(EObject element) {
        return element instanceof Stakeholder;
    }

    /** The country that a map shows. */
    public EObject shownCountry(EObject element, EObject diagram) {
        return Views.target(diagram).orElse(null);
    }

    /** The stakeholder at the end of an edge. */
    public EObject edgeTarget(EObject element, EObject edgeView) {
        return Views.edgeTarget(edgeView).orElse(null);
    }

    /** Whether a stakeholder has a body or at least a source that names it. */
    public Boolean isFounded(EObject stakeholder) {
        return !(stakeholder instanceof Stakeholder one)
                || one.getBody() != null
                || !one.getCitations().isEmpty();
    }

    /** The file that holds stakeholders, for new ones; else the country's own file. */
    public Workspace stakeholdersFile(EObject element, EObject diagram) {
        Optional<EObject> country = Views.target(diagram);
        return country.stream()
                .flatMap(one -> Governance.around(one).workspaces().stream())
                .filter(file -> !file.getStakeholders().isEmpty())
                .findFirst()
                .or(
                        () ->
                                country.map(EObject::eContainer)
                                        .filter(Workspace.class::isInstance)
                                        .map(Workspace.class::cast))
                .orElse(null);
    }

    /** Working groups of a country. */
    public List<WorkingGroup> workingGroups(EObject jurisdiction) {
        return Governance.around(jurisdiction).workspaces().stream()
                .flatMap(file -> file.getWorkingGroups().stream())
                .filter(group -> group.getJurisdiction() == jurisdiction)
                .toList();
    }

    /** What the body of a stakeholder is charged with. */
    public List<Mandate> stakeholderMandates(EObject stakeholder) {
        return stakeholder instanceof Stakeholder one && one.getBody() != null
                ? one.getBody().getMandates()
                : List.of();
    }

    /** What the bodies of all stakeholders of a country are charged with. */
    public List<Mandate> mandatesOfStakeholders(EObject jurisdiction) {
        return stakeholders(jurisdiction).stream()
                .flatMap(one -> stakeholderMandates(one).stream())
                .distinct()
                .toList();
    }
}
