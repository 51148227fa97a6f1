// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.PolicyTrace;

import java.util.List;

/** Services of tables.odesign on the indicators of the measures proposed to a country. */
public class IndicatorServices {
    /** Title of a table of indicators. */
    public String indicatorsTitle(EObject jurisdiction) {
        return "Indicators: " + new GovernanceServices().label(jurisdiction, null);
    }

    public Boolean hasIndicators(EObject jurisdiction) {
        return proposedMeasures(jurisdiction).stream()
                .anyMatch(measure -> !measure.getIndicators().isEmpty());
    }

    /** Measures proposed to a country; those without an indicator wait for one. */
    public List<PolicyMeasure> proposedMeasures(EObject jurisdiction) {
        return PolicyTrace.proposals(jurisdiction).stream()
                .flatMap(proposal -> proposal.getMeasures().stream())
                .toList();
    }

    public Quantity baselineOf(EObject indicator) {
        return indicator instanceof Indicator measured ? measured.getBaseline() : null;
    }

    public Quantity targetOf(EObject indicator) {
        return indicator instanceof Indicator measured ? measured.getTarget() : null;
    }
}
