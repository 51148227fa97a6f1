// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

/** Asks whether the user wants a long operation to end. Called often, from the working thread. */
@FunctionalInterface
public interface Cancellation {
    /** Never cancelled. */
    Cancellation NEVER = () -> false;

    /** Whether to end now. */
    boolean isCancelled();
}
