// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.time.LocalDate;
import java.util.Set;

/**
 * For whom and when something is made.
 *
 * @param language BCP 47 tag, one of {@link Dossier#languages()}
 * @param date date on covers and slides and in the files' properties
 * @param omissions what is left out of proposals and reports
 */
public record Edition(String language, LocalDate date, Set<Omission> omissions) {
    public Edition {
        omissions = Set.copyOf(omissions);
    }

    /** Edition with everything. */
    public Edition(String language, LocalDate date) {
        this(language, date, Set.of());
    }

    /** The same edition with these parts left out. */
    public Edition without(Set<Omission> parts) {
        return new Edition(language, date, parts);
    }
}
