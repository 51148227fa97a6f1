// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.LegalInstrument;

/** Audits and messages of the validation rules of governance.odesign. */
public class RuleServices {
    /** Whether a provision is named as the basis of a mandate. */
    public Boolean hasLegalBasis(EObject mandate) {
        return !(mandate instanceof Mandate task) || !task.getProvisions().isEmpty();
    }

    /** Whether an instrument, other than a draft, has a year. */
    public Boolean hasYear(EObject instrument) {
        return !(instrument instanceof LegalInstrument law)
                || law.getPromulgated() != null
                || law.getInForce() != null
                || new InstrumentServices().isPending(law);
    }

    public String legalBasisMessage(EObject element) {
        return ChartWords.ofUser("rule.legalBasis");
    }

    public String overlapMessage(EObject element) {
        return ChartWords.ofUser("rule.overlap");
    }

    public String yearMessage(EObject element) {
        return ChartWords.ofUser("rule.year");
    }

    public String foundedMessage(EObject element) {
        return ChartWords.ofUser("rule.founded");
    }

    public String responsibleMessage(EObject element) {
        return ChartWords.ofUser("rule.responsible");
    }

    public String managerMessage(EObject element) {
        return ChartWords.ofUser("rule.manager");
    }
}
