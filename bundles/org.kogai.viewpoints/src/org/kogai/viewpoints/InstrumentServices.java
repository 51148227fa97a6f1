// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Given;
import org.kogai.model.PartialDate;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.semantics.Governance;
import org.kogai.semantics.LegalLevel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Services of governance.odesign on instruments of law, written as GovernanceServices. */
public class InstrumentServices {
    /** A longer number of a law stands on a line of its own, in letters. */
    private static final int LONG_NUMBER = 7;

    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Title of a legal hierarchy. */
    public String legalHierarchyTitle(EObject jurisdiction) {
        return "Legal hierarchy: " + GENERAL.label(jurisdiction, null);
    }

    /**
     * Title, number, year and status of an instrument; the status is text, so that it survives grey
     * printing.
     */
    public String instrumentLabel(EObject instrument, EObject diagram) {
        if (!(instrument instanceof LegalInstrument law)) {
            return "";
        }
        String title = GENERAL.label(law, diagram);
        String language = GENERAL.language(law, diagram);
        InstrumentNumber number = InstrumentNumber.of(law, language);
        String shown = number.isIn(title) ? "" : number.text();
        String year = number.tellsYear() ? "" : Facts.unsaid(title, year(law));
        String facts = Facts.joined(shown, year, status(law, title, diagram));
        facts = shown.length() > LONG_NUMBER ? facts.replaceFirst(" · ", "\n") : facts;
        return Facts.below(title, facts);
    }

    private static String year(LegalInstrument law) {
        return Stream.of(law.getPromulgated(), law.getInForce())
                .filter(date -> date != null)
                .findFirst()
                .map(PartialDate::year)
                .map(String::valueOf)
                .orElse("");
    }

    private static String status(LegalInstrument law, String title, EObject diagram) {
        if (!law.getIntroducedBy().isEmpty()) {
            return ChartWords.word("ownDraft", law, diagram);
        }
        boolean draft =
                law.getStatus() == InstrumentStatus.DRAFT
                        && title.contains(ChartWords.word("draft", law, diagram));
        return draft
                ? ""
                : Given.literal(law, LawPackage.Literals.LEGAL_INSTRUMENT__STATUS)
                        .map(Vocabulary.in(GENERAL.language(law, diagram))::of)
                        .map(status -> Facts.unsaid(title, status))
                        .orElse("");
    }

    /** Constitutions of a country, in the order of the files. */
    public List<LegalInstrument> constitutions(EObject jurisdiction) {
        return instruments(jurisdiction, LegalLevel.CONSTITUTION);
    }

    /** Laws and codes of a country; levels are those of {@link LegalLevel}. */
    public List<LegalInstrument> laws(EObject jurisdiction) {
        return instruments(jurisdiction, LegalLevel.LAW);
    }

    /** Royal decrees of a country. */
    public List<LegalInstrument> royalDecrees(EObject jurisdiction) {
        return instruments(jurisdiction, LegalLevel.ROYAL_DECREE);
    }

    /** Sub-decrees, decrees and cabinet orders of a country. */
    public List<LegalInstrument> subDecrees(EObject jurisdiction) {
        return instruments(jurisdiction, LegalLevel.SUB_DECREE);
    }

    /** Prakas and ministerial ordinances of a country. */
    public List<LegalInstrument> prakas(EObject jurisdiction) {
        return instruments(jurisdiction, LegalLevel.PRAKAS);
    }

    /**
     * Instruments of a country below prakas: decisions, instructions, circulars, notices,
     * guidelines and standards, and those of which nobody said the kind.
     */
    public List<LegalInstrument> notices(EObject jurisdiction) {
        return instruments(jurisdiction, LegalLevel.NOTICE);
    }

    private static List<LegalInstrument> instruments(EObject jurisdiction, LegalLevel level) {
        return Governance.around(jurisdiction)
                .instruments()
                .filter(law -> law.getJurisdiction() == jurisdiction)
                .filter(law -> LegalLevel.of(law) == level)
                .toList();
    }

    /**
     * The file that holds the instruments of a country, for new ones; else the country's own file.
     */
    public Workspace instrumentsFile(EObject jurisdiction) {
        return Governance.around(jurisdiction).workspaces().stream()
                .filter(
                        file ->
                                file.getInstruments().stream()
                                        .anyMatch(law -> law.getJurisdiction() == jurisdiction))
                .findFirst()
                .or(
                        () ->
                                jurisdiction.eContainer() instanceof Workspace own
                                        ? Optional.of(own)
                                        : Optional.empty())
                .orElse(null);
    }

    /** Whether a relation says more than that one instrument mentions another. */
    public Boolean isStructural(EObject relation) {
        return !refersTo(relation);
    }

    /** Relations that start at an instrument of a country. */
    public List<InstrumentRelation> instrumentRelations(EObject jurisdiction) {
        return Governance.around(jurisdiction)
                .instruments()
                .filter(law -> law.getJurisdiction() == jurisdiction)
                .flatMap(law -> law.getRelations().stream())
                .toList();
    }

    /** Whether the status of an instrument is repealed; false for what is no instrument. */
    public Boolean isRepealed(EObject instrument) {
        return hasStatus(instrument, InstrumentStatus.REPEALED);
    }

    /** Whether an instrument was not repealed, for filters. */
    public Boolean isNotRepealed(EObject instrument) {
        return !isRepealed(instrument);
    }

    /**
     * Whether the status of an instrument is amended; a later instrument that amends it does not
     * count.
     */
    public Boolean isAmended(EObject instrument) {
        return hasStatus(instrument, InstrumentStatus.AMENDED);
    }

    /** Whether an instrument is a draft or not yet in force. */
    public Boolean isPending(EObject instrument) {
        return hasStatus(instrument, InstrumentStatus.DRAFT)
                || hasStatus(instrument, InstrumentStatus.PENDING);
    }

    private static boolean hasStatus(EObject instrument, InstrumentStatus status) {
        return instrument instanceof LegalInstrument law && law.getStatus() == status;
    }

    /** Whether a relation tells that an instrument amends another. */
    public Boolean amends(EObject relation) {
        return isLink(relation, InstrumentRelationKind.AMENDS);
    }

    /** Whether a relation tells that an instrument replaces another. */
    public Boolean replaces(EObject relation) {
        return isLink(relation, InstrumentRelationKind.REPLACES);
    }

    /** Whether a relation tells no more than that an instrument mentions another. */
    public Boolean refersTo(EObject relation) {
        return isLink(relation, InstrumentRelationKind.REFERS_TO);
    }

    /** Whether a relation tells that two instruments conflict. */
    public Boolean conflictsWith(EObject relation) {
        return isLink(relation, InstrumentRelationKind.CONFLICTS_WITH);
    }

    private static boolean isLink(EObject relation, InstrumentRelationKind kind) {
        return relation instanceof InstrumentRelation link && link.getKind() == kind;
    }
}
