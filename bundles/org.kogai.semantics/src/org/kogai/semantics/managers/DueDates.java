// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.managers.ManagerPostType;

import java.time.LocalDate;

/**
 * By when a post must be filled and notified. Days count from the day after the event, as art. 140
 * of the Japanese Civil Code has it.
 */
public final class DueDates {
    private DueDates() {}

    /**
     * Last day for the appointment.
     *
     * @param cause day on which the duty came about
     */
    public static LocalDate appointBy(ManagerPostType post, LocalDate cause) {
        return cause.plusDays(post.getAppointWithinDays());
    }

    /**
     * Last day for the notification.
     *
     * @param event day of the appointment, death or dismissal
     */
    public static LocalDate notifyBy(ManagerPostType post, LocalDate event) {
        return event.plusDays(post.getNotifyWithinDays());
    }
}
