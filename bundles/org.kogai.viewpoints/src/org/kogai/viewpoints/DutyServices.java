// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.law.Sanction;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Period;
import org.kogai.semantics.managers.Penalties;

import java.util.List;
import java.util.stream.Stream;

/** Services of managers.odesign on obligations. */
public class DutyServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Whether an instrument has enough obligations for a picture of who owes what to whom. */
    public Boolean hasDuties(EObject instrument) {
        return instrument instanceof LegalInstrument && duties(instrument).size() > 1;
    }

    /** Obligations of an instrument, in the order of its articles. */
    public List<Obligation> duties(EObject instrument) {
        return provisions(instrument).stream().flatMap(DutyServices::duties).toList();
    }

    private static Stream<Obligation> duties(Provision provision) {
        return Stream.concat(
                provision.getObligations().stream(),
                provision.getParts().stream().flatMap(DutyServices::duties));
    }

    /**
     * Who must fulfil the obligations in the provisions of an instrument, each once, in their
     * order.
     */
    public List<ActorRole> addressees(EObject instrument) {
        return duties(instrument).stream()
                .map(Obligation::getAddressee)
                .filter(role -> role != null)
                .distinct()
                .toList();
    }

    /** Bodies that the obligations of an instrument are owed to, each once, in their order. */
    public List<Body> recipients(EObject instrument) {
        return duties(instrument).stream()
                .map(Obligation::getRecipient)
                .filter(body -> body != null)
                .distinct()
                .toList();
    }

    /** Sanctions for the breach of any obligation of an instrument, each once. */
    public List<Sanction> dutySanctions(EObject instrument) {
        Governance governance = Governance.around(instrument);
        return duties(instrument).stream()
                .flatMap(duty -> Penalties.forBreachOf(duty, governance).stream())
                .distinct()
                .toList();
    }

    /** Sanctions for the breach of an obligation. */
    public List<Sanction> breachSanctions(EObject obligation) {
        return obligation instanceof Obligation duty
                ? Penalties.forBreachOf(duty, Governance.around(duty))
                : List.of();
    }

    /** Obligation with its time. */
    public String dutyLabel(EObject obligation, EObject diagram) {
        if (!(obligation instanceof Obligation duty)) {
            return "";
        }
        String name = GENERAL.label(obligation, diagram);
        if (duty.getDeadlineDays() > 0) {
            return name
                    + "\n"
                    + String.format(
                            ChartWords.word(days(duty), obligation, diagram),
                            duty.getDeadlineDays());
        }
        return duty.getEveryMonths() == 0
                ? name
                : name
                        + "\n"
                        + String.format(
                                ChartWords.word("everyMonths", obligation, diagram),
                                duty.getEveryMonths());
    }

    private static String days(Obligation duty) {
        return switch (Period.of(duty)) {
            case WITHIN -> "withinDays";
            case BEFORE -> "daysBefore";
            case WAITING -> "forDays";
        };
    }

    /** Whether it is said who must fulfil an obligation; true for what is none. */
    public Boolean hasAddressee(EObject obligation) {
        return !(obligation instanceof Obligation duty) || duty.getAddressee() != null;
    }

    /** A provision of the instrument, for new obligations; none where it has none. */
    public Provision firstProvision(EObject instrument) {
        return provisions(instrument).stream().findFirst().orElse(null);
    }

    /** Provisions that hold the obligations of an instrument. */
    public List<Provision> dutyBases(EObject instrument) {
        return duties(instrument).stream()
                .map(duty -> (Provision) duty.eContainer())
                .distinct()
                .toList();
    }

    /**
     * What a person reads of an obligation without an addressee, in the language of the program.
     */
    public String addresseeMessage(EObject obligation) {
        return ChartWords.ofUser("rule.addressee");
    }

    /** Whether an obligation has a deadline in days or comes back after a number of months. */
    public Boolean isTimed(EObject obligation) {
        return obligation instanceof Obligation duty
                && (duty.getDeadlineDays() > 0 || duty.getEveryMonths() > 0);
    }

    /** Title of the obligation flow of an instrument, in English, as diagrams are named. */
    public String obligationFlowTitle(EObject instrument) {
        return "Obligation flow: " + GENERAL.label(instrument, null);
    }

    private static List<Provision> provisions(EObject instrument) {
        return instrument instanceof LegalInstrument law ? law.getProvisions() : List.of();
    }
}
