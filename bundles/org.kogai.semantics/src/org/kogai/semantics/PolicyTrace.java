// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyProposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which gaps of a country are answered by which measures of which proposals. */
public final class PolicyTrace {
    private PolicyTrace() {}

    /** Gaps of a country, in file order. */
    public static List<Gap> gaps(EObject jurisdiction) {
        return Governance.around(jurisdiction)
                .gaps()
                .filter(gap -> gap.getJurisdiction() == jurisdiction)
                .toList();
    }

    /** Proposals to a country, in file order. */
    public static List<PolicyProposal> proposals(EObject jurisdiction) {
        return Governance.around(jurisdiction)
                .proposals()
                .filter(proposal -> proposal.getJurisdiction() == jurisdiction)
                .toList();
    }

    /** Measures of all proposals that address a gap. */
    public static List<PolicyMeasure> answers(Gap gap) {
        return Governance.around(gap)
                .proposals()
                .flatMap(proposal -> proposal.getMeasures().stream())
                .filter(measure -> measure.getAddresses().contains(gap))
                .toList();
    }

    /** File that holds the gaps or proposals of a country; without any, the country's own. */
    public static Optional<Workspace> file(EObject jurisdiction) {
        return Stream.<EObject>concat(gaps(jurisdiction).stream(), proposals(jurisdiction).stream())
                .map(EObject::eContainer)
                .findFirst()
                .or(() -> Optional.ofNullable(jurisdiction.eContainer()))
                .filter(Workspace.class::isInstance)
                .map(Workspace.class::cast);
    }
}
