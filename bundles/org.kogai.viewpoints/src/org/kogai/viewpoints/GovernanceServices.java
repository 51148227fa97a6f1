// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.Texts;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.InstitutionRelationKind;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Counterparts;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Places;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Services of governance.odesign. Each answers one expression of the specification and leaves the
 * thinking to the semantics bundle. As Sirius asks, every first parameter is an EObject, none has a
 * primitive type, names are never overloaded, and a null or an element of another class is
 * answered, not refused.
 *
 * <p>The parameter diagram is the view of the diagram; where the runtime keeps a language on it,
 * labels follow it, else they are in English.
 */
public class GovernanceServices {
    // Labels

    /** Name of an element, with a mark where another language stands in. */
    public String label(EObject element, EObject diagram) {
        return element instanceof Element named
                ? ShownTexts.marked(named.getName(), language(element, diagram))
                : "";
    }

    /** Name of an element for a person who changes it. */
    public String nameToEdit(EObject element, EObject diagram) {
        return element instanceof Element named ? named.label(language(element, diagram)) : "";
    }

    /** Name of a body, with its abbreviation where it has one. */
    public String bodyLabel(EObject body, EObject diagram) {
        String name = label(body, diagram);
        String abbreviation = body instanceof Body named ? named.getAbbreviation() : null;
        boolean shown =
                abbreviation != null && !abbreviation.isBlank() && !name.contains(abbreviation);
        return shown ? name + " (" + abbreviation + ")" : name;
    }

    /** What a mandate is about: verb and name. */
    public String mandateLabel(EObject mandate, EObject diagram) {
        if (!(mandate instanceof Mandate task)) {
            return "";
        }
        String language = language(mandate, diagram);
        String verb = Vocabulary.in(language).of(task.getVerb());
        return ChartWords.titled(verb, label(mandate, diagram), language);
    }

    /** Kind of a relation between bodies or instruments. */
    public String relationLabel(EObject relation, EObject diagram) {
        Vocabulary words = Vocabulary.in(language(relation, diagram));
        if (relation instanceof InstitutionRelation link) {
            return words.of(link.getKind());
        }
        return relation instanceof InstrumentRelation link ? words.of(link.getKind()) : "";
    }

    /** Sources of an element, one a line, with their English titles. */
    public String sources(EObject element) {
        return sources(element, "en");
    }

    /** Sources of an element, one a line, with the titles for the readers of a table. */
    public String sourcesText(EObject element, EObject line) {
        return sources(element, language(element, line));
    }

    private static String sources(EObject element, String language) {
        if (!(element instanceof Element cited)) {
            return "";
        }
        return cited.getCitations().stream()
                .filter(citation -> citation.getSource() != null)
                .map(citation -> source(citation, language))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String source(Citation citation, String language) {
        String title = citation.getSource().label(language);
        String locator = citation.getLocator();
        String comma = ChartWords.in(language).getString("comma");
        return locator == null || locator.isBlank()
                ? title
                : title + comma + Places.in(language).of(locator);
    }

    /** Title of an institution map. */
    public String institutionMapTitle(EObject jurisdiction) {
        return "Institution map: " + label(jurisdiction, null);
    }

    // Names that a user types

    /**
     * Language of what a view shows.
     *
     * @param view the view of a diagram or table, or of a part of it
     */
    public String language(EObject element, EObject view) {
        for (EObject around = view; around != null; around = around.eContainer()) {
            EStructuralFeature feature = around.eClass().getEStructuralFeature("language");
            if (feature != null && around.eGet(feature) instanceof String tag && !tag.isBlank()) {
                return tag;
            }
        }
        return "en";
    }

    /** Whether an element has no name in the diagram's language. */
    public Boolean lacksName(EObject element, EObject diagram) {
        return element instanceof Element named
                && Texts.in(named.getName(), language(element, diagram)).isEmpty();
    }

    /** The name in the diagram's language. */
    public LocalizedText nameText(EObject element, EObject diagram) {
        return element instanceof Element named
                ? Texts.in(named.getName(), language(element, diagram)).orElse(null)
                : null;
    }

    /** Name for a new element, until the user gives one: its kind. */
    public String newName(EObject element, EObject diagram) {
        return Vocabulary.in(language(element, diagram)).of(element.eClass());
    }

    /** The country that a body, a mandate or an instrument belongs to; null for others. */
    public Jurisdiction countryOf(EObject element) {
        EObject one = element;
        while (one != null) {
            if (one instanceof Institution institution) {
                return institution.getJurisdiction();
            }
            if (one instanceof LegalInstrument law) {
                return law.getJurisdiction();
            }
            one = one.eContainer();
        }
        return null;
    }

    // Institution map

    /** Institutions of a country that exist or may still be met in its papers. */
    public List<Institution> institutions(EObject jurisdiction) {
        return Governance.around(jurisdiction)
                .institutions()
                .filter(institution -> institution.getJurisdiction() == jurisdiction)
                .toList();
    }

    /** Relations between bodies of a country. */
    public List<InstitutionRelation> institutionRelations(EObject jurisdiction) {
        return institutions(jurisdiction).stream().flatMap(GovernanceServices::relations).toList();
    }

    private static Stream<InstitutionRelation> relations(Body body) {
        return Stream.concat(
                body.getRelations().stream(),
                body.getUnits().stream().flatMap(GovernanceServices::relations));
    }

    /** Whether a body is there still, for filters. */
    public Boolean exists(EObject body) {
        return !isAbolished(body);
    }

    /** Whether a body is a counterpart of the cooperation. */
    public Boolean isCounterpart(EObject body) {
        return body instanceof Body named && Counterparts.isCounterpart(named);
    }

    /** Whether an institution no longer exists; its units and mandates ended with it. */
    public Boolean isAbolished(EObject element) {
        EObject body = element instanceof Mandate ? element.eContainer() : element;
        return body instanceof Body known
                && Bodies.institution(known).map(Institution::getAbolished).isPresent();
    }

    public Boolean reportsTo(EObject relation) {
        return isLink(relation, InstitutionRelationKind.REPORTS_TO);
    }

    public Boolean delegatesTo(EObject relation) {
        return isLink(relation, InstitutionRelationKind.DELEGATES_TO);
    }

    public Boolean overlapsWith(EObject relation) {
        return isLink(relation, InstitutionRelationKind.OVERLAPS_WITH);
    }

    public Boolean inspectsJointly(EObject relation) {
        return isLink(relation, InstitutionRelationKind.JOINT_INSPECTION);
    }

    public Boolean hosts(EObject relation) {
        return isLink(relation, InstitutionRelationKind.HOSTS);
    }

    private static boolean isLink(EObject relation, InstitutionRelationKind kind) {
        return relation instanceof InstitutionRelation link && link.getKind() == kind;
    }

    /** Whether an element is a unit, for drop tools. */
    public Boolean isUnit(EObject element) {
        return element instanceof Body && !(element instanceof Institution);
    }

    /** Whether an element is a mandate, for drop tools. */
    public Boolean isMandate(EObject element) {
        return element instanceof Mandate;
    }

    /** Whether the model itself marks an element as doubtful or without source. */
    public Boolean isDoubtful(EObject element) {
        return element instanceof Element stated && stated.getConfidence() != Confidence.SOURCED;
    }
}
