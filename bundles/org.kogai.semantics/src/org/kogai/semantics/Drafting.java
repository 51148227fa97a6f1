// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.PolicyProposal;

/** Tells our own drafting from statements of fact. */
public final class Drafting {
    private Drafting() {}

    /**
     * Whether the element is part of a proposal or exists only because a measure would create it.
     */
    public static boolean isDrafting(Element element) {
        return !element.getIntroducedBy().isEmpty() || insideProposal(element);
    }

    private static boolean insideProposal(EObject element) {
        return element instanceof PolicyProposal
                || element.eContainer() != null && insideProposal(element.eContainer());
    }
}
