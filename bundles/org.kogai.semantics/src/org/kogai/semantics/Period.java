// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.law.Modality;
import org.kogai.model.governance.law.Obligation;

import java.util.Locale;

/** What the days of an obligation count. */
public enum Period {
    /** Something must be done before they are over. */
    WITHIN,
    /** Something must be done so many days before an event. */
    BEFORE,
    /** Something must not be done until they are over. */
    WAITING;

    /** The period of an obligation; its event, written in English, tells what lies ahead. */
    public static Period of(Obligation duty) {
        if (duty.getModality() == Modality.MUST_NOT) {
            return WAITING;
        }
        String event = duty.getTriggerEvent();
        return event != null && event.strip().toLowerCase(Locale.ROOT).startsWith("before ")
                ? BEFORE
                : WITHIN;
    }
}
