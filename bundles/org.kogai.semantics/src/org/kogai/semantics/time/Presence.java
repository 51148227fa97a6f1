// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

/** Whether an element is there. */
public enum Presence {
    /** It is there. */
    PRESENT,
    /** It is there because of the proposal. */
    ADDED,
    /** It is there today and would end with the proposal. */
    REMOVED,
    /** It is not there: not yet, no longer, or only with another proposal. */
    ABSENT
}
