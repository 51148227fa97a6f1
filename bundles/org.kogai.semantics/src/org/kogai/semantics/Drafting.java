// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.model.governance.policy.Rationale;

/** Tells our own drafting from statements of fact. */
public final class Drafting {
    private Drafting() {}

    /**
     * Whether the element is part of a proposal, or exists, itself or what it lies in, only because
     * a measure would create it. A reason that cites sources states facts about law and figures.
     */
    public static boolean isDrafting(Element element) {
        if (element instanceof Rationale && !element.getCitations().isEmpty()) {
            return false;
        }
        for (EObject whole = element; whole != null; whole = whole.eContainer()) {
            if (whole instanceof Element one && isOwnDrafting(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnDrafting(Element element) {
        return element instanceof PolicyProposal || !element.getIntroducedBy().isEmpty();
    }
}
