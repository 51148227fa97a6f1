// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.institutions.Person;
import org.kogai.model.governance.managers.DismissalOrder;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.Optional;

/** Who cannot hold a post after a dismissal by order (in Japan: art. 7(2) of the Act). */
public final class Bars {
    private static final int MONTHS = 12;

    private Bars() {}

    /**
     * Last day of the bar; absent while the order has no date. An order dated to a month or a year
     * counts from its last day.
     */
    public static Optional<LocalDate> until(DismissalOrder order) {
        return Optional.ofNullable(order.getDate())
                .map(date -> date.last().plusMonths(Math.round(order.getBarYears() * MONTHS)));
    }

    /** Whether the person is barred from every post on a day. */
    public static boolean isBarred(Person person, LocalDate day, Governance governance) {
        return governance
                .dismissals()
                .filter(order -> concerns(order, person))
                .anyMatch(order -> isDuring(order, day));
    }

    private static boolean concerns(DismissalOrder order, Person person) {
        return order.getAppointment() != null && order.getAppointment().getPerson() == person;
    }

    private static boolean isDuring(DismissalOrder order, LocalDate day) {
        return until(order)
                .filter(end -> !day.isAfter(end) && !day.isBefore(order.getDate().first()))
                .isPresent();
    }
}
