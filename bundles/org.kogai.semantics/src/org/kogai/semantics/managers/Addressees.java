// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom a provision binds. */
public final class Addressees {
    private Addressees() {}

    /** Those whom the obligations of a provision and of its parts address, each once. */
    public static List<ActorRole> of(Provision provision) {
        return obligations(provision)
                .map(Obligation::getAddressee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<Obligation> obligations(Provision provision) {
        return Stream.concat(
                provision.getObligations().stream(),
                provision.getParts().stream().flatMap(Addressees::obligations));
    }
}
