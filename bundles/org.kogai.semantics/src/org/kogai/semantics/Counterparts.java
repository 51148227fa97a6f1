// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.institutions.Body;

/** Which bodies the cooperation works with. */
public final class Counterparts {
    private Counterparts() {}

    /** Whether some counterpart of the model names this body. */
    public static boolean isCounterpart(Body body) {
        return Governance.around(body)
                .counterparts()
                .anyMatch(counterpart -> counterpart.getBody() == body);
    }
}
