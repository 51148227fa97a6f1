// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;

import java.util.List;

/**
 * Whether a law applies. Its status decides where somebody gave one. Else a law has ended when a
 * newer one replaced it; where the link between the two is in doubt, so is the older law, and with
 * it what does no more than amend it.
 */
public enum LegalForce {
    PRESENT,
    DOUBTFUL,
    NOT_YET,
    ENDED;

    /**
     * Force of a law. What nobody told is concluded from the relations of the laws of the model.
     */
    public static LegalForce of(LegalInstrument law, Governance governance) {
        if (isTold(law)) {
            return told(law.getStatus());
        }
        LegalForce own = replaced(law, governance);
        boolean doubtful = isUndecided(law) || amendsOldLawOnly(law, governance);
        return own == PRESENT && doubtful ? DOUBTFUL : own;
    }

    /** A bill that would change law, and of which it is not known whether it was passed. */
    private static boolean isUndecided(LegalInstrument law) {
        return law.isSetStatus()
                && law.getStatus() == InstrumentStatus.UNKNOWN
                && law.getPromulgated() == null
                && law.getRelations().stream()
                        .map(InstrumentRelation::getKind)
                        .anyMatch(
                                kind ->
                                        kind == InstrumentRelationKind.AMENDS
                                                || kind == InstrumentRelationKind.REPLACES);
    }

    private static boolean isTold(LegalInstrument law) {
        return law.isSetStatus() && law.getStatus() != InstrumentStatus.UNKNOWN;
    }

    private static LegalForce told(InstrumentStatus status) {
        return switch (status) {
            case REPEALED -> ENDED;
            case DRAFT, PENDING -> NOT_YET;
            default -> PRESENT;
        };
    }

    private static LegalForce replaced(LegalInstrument law, Governance governance) {
        if (law.getRepealed() != null) {
            return ENDED;
        }
        List<Confidence> links =
                governance
                        .instruments()
                        .filter(newer -> newer.getIntroducedBy().isEmpty())
                        .filter(newer -> !isTold(newer) || told(newer.getStatus()) != NOT_YET)
                        .flatMap(newer -> newer.getRelations().stream())
                        .filter(link -> link.getKind() == InstrumentRelationKind.REPLACES)
                        .filter(link -> link.getTarget() == law)
                        .map(InstrumentRelation::getConfidence)
                        .toList();
        if (links.isEmpty()) {
            return PRESENT;
        }
        return links.contains(Confidence.SOURCED) ? ENDED : DOUBTFUL;
    }

    private static boolean amendsOldLawOnly(LegalInstrument law, Governance governance) {
        List<LegalInstrument> amended =
                law.getRelations().stream()
                        .filter(link -> link.getKind() == InstrumentRelationKind.AMENDS)
                        .map(InstrumentRelation::getTarget)
                        .toList();
        return !amended.isEmpty()
                && amended.stream()
                        .allMatch(
                                old ->
                                        isTold(old)
                                                ? told(old.getStatus()) == ENDED
                                                : replaced(old, governance) != PRESENT);
    }
}
