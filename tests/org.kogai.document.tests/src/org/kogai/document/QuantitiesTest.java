// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;
import org.kogai.testing.GovernanceExample;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({
        "en, 45656, enterprises, '45,656 enterprises'",
        "en, 0.26, percent, 0.26%",
        "en, 12, count, 12",
        "ja, 1522, factories, '1,522工場'"
    })
    void haveTheirUnit(String language, double value, String unit, String expected) {
        Quantity quantity = GovernanceExample.quantity(value);
        quantity.setUnit(Unit.get(unit));
        Quantities quantities = new Quantities(Vocabulary.in(language), Phrases.in(language));
        assertEquals(expected, quantities.of(quantity));
    }

    @Test
    void aNegativeNumberHasAMinus() {
        assertEquals(
                "\u2212704", new Quantities(Vocabulary.in("en"), Phrases.in("en")).number(-704));
    }
}
