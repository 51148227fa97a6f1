// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

import org.kogai.model.governance.policy.PolicyProposal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where a model is looked at.
 *
 * @param date the day of which it is shown; absent for all days at once
 * @param proposal the proposal that is taken as carried out; absent for none
 * @param isEverything whether nothing is left out, all proposals included
 */
public record Standpoint(
        Optional<LocalDate> date, Optional<PolicyProposal> proposal, boolean isEverything) {
    private static final Standpoint EVERYTHING =
            new Standpoint(Optional.empty(), Optional.empty(), true);

    /** On a day, if any, with one proposal or none. */
    public Standpoint(Optional<LocalDate> date, Optional<PolicyProposal> proposal) {
        this(date, proposal, false);
    }

    /** All that the model holds, whenever it was or will be, drafts and proposals included. */
    public static Standpoint everything() {
        return EVERYTHING;
    }

    /** What is in force on a day, without any proposal. */
    public static Standpoint asOf(LocalDate date) {
        return new Standpoint(Optional.of(date), Optional.empty());
    }

    /** What would be there with a proposal, beside what it would end. */
    public static Standpoint with(PolicyProposal proposal) {
        return new Standpoint(Optional.empty(), Optional.of(proposal));
    }
}
