// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

/** A condition, ready to be asked. */
@FunctionalInterface
interface Check {
    Check NEVER = (values, fired) -> false;
    Check ALWAYS = (values, fired) -> true;

    /**
     * Whether the condition holds.
     *
     * @param values what is known of a factory, by column
     * @param fired which rules apply to it, by index, as far as they have been asked
     */
    boolean holds(double[] values, boolean[] fired);
}
