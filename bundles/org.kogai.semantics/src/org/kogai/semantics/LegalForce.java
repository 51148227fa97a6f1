// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return in(governance).apply(law);
    }

    /** Tells the force of each instrument, without asking all of them for each. */
    public static Function<LegalInstrument, LegalForce> in(Governance governance) {
        Map<LegalInstrument, List<Confidence>> replacements =
                governance
                        .instruments()
                        .filter(newer -> newer.getIntroducedBy().isEmpty())
                        .filter(newer -> !isTold(newer) || told(newer.getStatus()) != NOT_YET)
                        .flatMap(newer -> newer.getRelations().stream())
                        .filter(link -> link.getKind() == InstrumentRelationKind.REPLACES)
                        .filter(link -> link.getTarget() != null)
                        .collect(
                                Collectors.groupingBy(
                                        InstrumentRelation::getTarget,
                                        Collectors.mapping(
                                                InstrumentRelation::getConfidence,
                                                Collectors.toList())));
        return law -> of(law, replacements);
    }

    private static LegalForce of(
            LegalInstrument law, Map<LegalInstrument, List<Confidence>> replacements) {
        if (isTold(law)) {
            return told(law.getStatus());
        }
        LegalForce own = replaced(law, replacements);
        boolean doubtful =
                isUndecided(law) || isUnconfirmed(law) || amendsOldLawOnly(law, replacements);
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

    /** Law of unknown status that could not be confirmed itself. */
    private static boolean isUnconfirmed(LegalInstrument law) {
        return law.isSetStatus()
                && law.getStatus() == InstrumentStatus.UNKNOWN
                && law.getConfidence() == Confidence.UNSURE;
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

    private static LegalForce replaced(
            LegalInstrument law, Map<LegalInstrument, List<Confidence>> replacements) {
        if (law.getRepealed() != null) {
            return ENDED;
        }
        List<Confidence> links = replacements.getOrDefault(law, List.of());
        if (links.isEmpty()) {
            return PRESENT;
        }
        return links.contains(Confidence.SOURCED) ? ENDED : DOUBTFUL;
    }

    private static boolean amendsOldLawOnly(
            LegalInstrument law, Map<LegalInstrument, List<Confidence>> replacements) {
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
                                                : replaced(old, replacements) != PRESENT);
    }
}
