// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Places;

import java.util.List;
import java.util.stream.Collectors;

/** Services of tables.odesign on the obligations of a country's law. */
public class ObligationTableServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();
    private static final DutyServices DUTIES = new DutyServices();

    /** Title of a table of obligations. */
    public String obligationsTitle(EObject jurisdiction) {
        return "Obligations: " + GENERAL.label(jurisdiction, null);
    }

    public Boolean hasDutiesInLaw(EObject jurisdiction) {
        return !lawsWithDuties(jurisdiction).isEmpty();
    }

    /** Instruments of a country that oblige somebody, in the order of the model. */
    public List<LegalInstrument> lawsWithDuties(EObject jurisdiction) {
        return jurisdiction == null
                ? List.of()
                : Governance.around(jurisdiction)
                        .instruments()
                        .filter(law -> law.getJurisdiction() == jurisdiction)
                        .filter(law -> !DUTIES.duties(law).isEmpty())
                        .toList();
    }

    /** Whether an instrument has a provision that a new obligation can belong to. */
    public Boolean hasProvisions(EObject instrument) {
        return DUTIES.firstProvision(instrument) != null;
    }

    /** Days within which an obligation is to be met; empty when the law gives none. */
    public String daysText(EObject obligation) {
        return obligation instanceof Obligation duty ? orEmpty(duty.getDeadlineDays()) : "";
    }

    /** Months after which an obligation returns; empty when it does not. */
    public String monthsText(EObject obligation) {
        return obligation instanceof Obligation duty ? orEmpty(duty.getEveryMonths()) : "";
    }

    private static String orEmpty(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** Sanctions for the breach of an obligation, one a line. */
    public String sanctionText(EObject obligation, EObject line) {
        return DUTIES.breachSanctions(obligation).stream()
                .map(sanction -> GENERAL.label(sanction, line))
                .collect(Collectors.joining("\n"));
    }

    /** Where an obligation stands in its instrument, as the readers of the table cite it. */
    public String provisionText(EObject obligation, EObject line) {
        return obligation instanceof Obligation duty
                        && duty.eContainer() instanceof Provision provision
                ? Places.in(GENERAL.language(obligation, line)).of(provision.getPath())
                : "";
    }
}
