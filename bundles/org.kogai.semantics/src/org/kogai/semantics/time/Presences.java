// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;

import java.util.List;

/** Tells of each element of a model whether it is there, from one standpoint. */
public final class Presences {
    private final Standpoint standpoint;
    private final Lifetime lifetime;

    /**
     * Presences in a model.
     *
     * @param governance the whole model, for laws end when others replace them
     */
    public Presences(Governance governance, Standpoint standpoint) {
        this.standpoint = standpoint;
        lifetime = new Lifetime(governance);
    }

    /** Whether the element is there; what lies in something that is not there isn't either. */
    public Presence of(Element element) {
        if (standpoint.isEverything()) {
            return Presence.PRESENT;
        }
        Presence own = own(element);
        if (own == Presence.ABSENT || !(container(element) instanceof Element whole)) {
            return own;
        }
        Presence around = of(whole);
        return around == Presence.PRESENT ? own : around;
    }

    private static EObject container(Element element) {
        EObject container = element.eContainer();
        while (container != null && !(container instanceof Element)) {
            container = container.eContainer();
        }
        return container;
    }

    private Presence own(Element element) {
        if (element instanceof PolicyProposal proposal) {
            return isCarriedOut(proposal) ? Presence.ADDED : Presence.ABSENT;
        }
        boolean introduced = isByProposal(element.getIntroducedBy());
        if (!element.getIntroducedBy().isEmpty()) {
            return introduced ? Presence.ADDED : Presence.ABSENT;
        }
        if (standpoint.date().filter(day -> !lifetime.includes(element, day)).isPresent()) {
            return Presence.ABSENT;
        }
        return isByProposal(element.getRepealedBy()) ? Presence.REMOVED : Presence.PRESENT;
    }

    private boolean isByProposal(List<PolicyMeasure> measures) {
        return measures.stream().map(PolicyMeasure::getProposal).anyMatch(this::isCarriedOut);
    }

    private boolean isCarriedOut(PolicyProposal proposal) {
        return standpoint.proposal().filter(chosen -> chosen == proposal).isPresent();
    }

    /** Whether the element is shown at all, if only as something that would end. */
    public boolean isShown(Element element) {
        return of(element) != Presence.ABSENT;
    }

    /** Whether the element counts: it is there and stays. */
    public boolean counts(Element element) {
        Presence presence = of(element);
        return presence == Presence.PRESENT || presence == Presence.ADDED;
    }
}
