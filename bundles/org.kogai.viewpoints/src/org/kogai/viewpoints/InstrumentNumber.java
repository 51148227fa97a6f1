// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.kogai.model.governance.law.LegalInstrument;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an instrument of law for readers of a language.
 *
 * @param text what they read; empty where the number is in words of another language
 * @param tellsYear whether it tells the year
 */
record InstrumentNumber(String text, boolean tellsYear) {
    /** As in Act No. 107 of 1971. */
    private static final Pattern OF_YEAR = Pattern.compile("(.+) No\\. (\\d+) of ((19|20)\\d{2})");

    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");

    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("GGGGy", Locale.JAPANESE);

    static InstrumentNumber of(LegalInstrument law, String language) {
        String number = law.getNumber() == null ? "" : law.getNumber();
        ResourceBundle words = ChartWords.in(language);
        Matcher ofYear = OF_YEAR.matcher(number);
        if (ofYear.matches()) {
            return language.equals("ja")
                    ? japanese(ofYear, words)
                    : new InstrumentNumber(number, true);
        }
        boolean strange =
                !language.equals("ja") && number.codePoints().anyMatch(Character::isIdeographic);
        boolean bare = DIGITS.matcher(number).matches();
        return new InstrumentNumber(
                strange ? "" : bare ? String.format(words.getString("number"), number) : number,
                false);
    }

    /** As laws are cited in Japan, where the kind of instrument is known. */
    private static InstrumentNumber japanese(Matcher number, ResourceBundle words) {
        ResourceBundle english = ChartWords.in("en");
        return english.keySet().stream()
                .filter(key -> key.startsWith("number."))
                .filter(key -> english.getString(key).equalsIgnoreCase(number.group(1)))
                .map(words::getString)
                .map(kind -> year(number.group(3)) + kind)
                .map(kind -> kind + String.format(words.getString("number"), number.group(2)))
                .map(text -> new InstrumentNumber(text, true))
                .findFirst()
                .orElse(new InstrumentNumber("", false));
    }

    /** The year of the era, unless two eras share the year. */
    private static String year(String year) {
        String first = ERA.format(JapaneseDate.from(LocalDate.parse(year + "-01-01")));
        String last = ERA.format(JapaneseDate.from(LocalDate.parse(year + "-12-31")));
        return (first.equals(last) ? first : year) + "年";
    }

    /** Whether a title tells all figures of the number. */
    boolean isIn(String title) {
        return DIGITS.matcher(text).find()
                && DIGITS.matcher(text)
                        .results()
                        .allMatch(figure -> Facts.unsaid(title, figure.group()).isEmpty());
    }
}
