// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Quantities as a reader of a language writes them. */
final class Quantities {
    private final Vocabulary vocabulary;
    private final Phrases phrases;

    Quantities(Vocabulary vocabulary, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    /** Number and unit; empty for none. */
    String of(Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        String number = number(quantity.getValue());
        String unit = vocabulary.of(quantity.getUnit());
        if (unit.isEmpty()) {
            return number;
        }
        return quantity.getUnit() == Unit.PERCENT
                ? number + unit
                : phrases.of("quantity", number, unit);
    }

    String number(double value) {
        NumberFormat format =
                NumberFormat.getNumberInstance(Locale.forLanguageTag(phrases.language()));
        format.setMaximumFractionDigits(
                Math.max(0, Math.min(6, BigDecimal.valueOf(value).scale())));
        // The hyphen that Java writes is no minus.
        return format.format(value).replace('-', '\u2212');
    }
}
