// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.time.LocalDate;

/**
 * For whom and when something is made.
 *
 * @param language BCP 47 tag, one of {@link Dossier#languages()}
 * @param date date on covers and slides and in the files' properties
 */
public record Edition(String language, LocalDate date) {}
