// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a reader of a language writes them. */
final class Dates {
    private final Phrases phrases;
    private final Locale locale;

    Dates(Phrases phrases) {
        this.phrases = phrases;
        this.locale = Locale.forLanguageTag(phrases.language());
    }

    String of(LocalDate date) {
        return date.format(pattern("date.day"));
    }

    /** The date as far as it is known; empty for none. */
    String of(PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.day() > 0) {
            return of(date.first());
        }
        return date.month() > 0
                ? YearMonth.of(date.year(), date.month()).format(pattern("date.month"))
                : phrases.of("date.year", Integer.toString(date.year()));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(phrases.of(key), locale);
    }
}
