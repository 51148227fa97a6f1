// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Sanction;
import org.kogai.semantics.Governance;

import java.util.List;

/** What a breach costs. */
public final class Penalties {
    private Penalties() {}

    /** Sanctions for the breach of an obligation, in file order. */
    public static List<Sanction> forBreachOf(Obligation obligation, Governance governance) {
        return governance
                .sanctions()
                .filter(sanction -> sanction.getObligations().contains(obligation))
                .toList();
    }
}
