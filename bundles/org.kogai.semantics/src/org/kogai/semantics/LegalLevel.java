// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.law.InstrumentKind;
import org.kogai.model.governance.law.LegalInstrument;

/**
 * Levels of the legal hierarchy, highest first, as Cambodia orders its instruments: constitution,
 * law, royal decree, sub-decree, prakas, then decisions and circulars. Instruments of Japan and Lao
 * PDR take the level of the same rank.
 */
public enum LegalLevel {
    CONSTITUTION,
    LAW,
    ROYAL_DECREE,
    SUB_DECREE,
    PRAKAS,
    NOTICE;

    /** Level of an instrument: the lowest while nobody said of which kind it is. */
    public static LegalLevel of(LegalInstrument law) {
        return law.isSetKind() ? of(law.getKind()) : NOTICE;
    }

    private static LegalLevel of(InstrumentKind kind) {
        return switch (kind) {
            case CONSTITUTION -> CONSTITUTION;
            case LAW, CODE -> LAW;
            case ROYAL_DECREE -> ROYAL_DECREE;
            case CABINET_ORDER, SUB_DECREE, DECREE -> SUB_DECREE;
            case MINISTERIAL_ORDINANCE, PRAKAS -> PRAKAS;
            case DECISION, INSTRUCTION, CIRCULAR, NOTICE, GUIDELINE, STANDARD -> NOTICE;
        };
    }
}
