// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;

import java.util.Collection;
import java.util.stream.Stream;

/** What provisions that something rests on say about its force. */
final class LegalBasis {
    private LegalBasis() {}

    /** The repealed instruments among those in which the provisions stand. */
    static Stream<LegalInstrument> repealed(Collection<Provision> provisions) {
        return provisions.stream()
                .flatMap(LegalBasis::instrument)
                .filter(law -> law.getStatus() == InstrumentStatus.REPEALED)
                .distinct();
    }

    /** Whether none of the provisions stands in an instrument that applies. */
    static boolean isGone(Collection<Provision> provisions) {
        return !provisions.isEmpty()
                && provisions.stream()
                        .flatMap(LegalBasis::instrument)
                        .allMatch(law -> law.getStatus() == InstrumentStatus.REPEALED);
    }

    private static Stream<LegalInstrument> instrument(Provision provision) {
        EObject whole = provision;
        while (whole != null && !(whole instanceof LegalInstrument)) {
            whole = whole.eContainer();
        }
        return whole instanceof LegalInstrument law ? Stream.of(law) : Stream.empty();
    }
}
