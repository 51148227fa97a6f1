// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.PartialDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "en, 2026-03-26, 26 March 2026",
        "en, 2026-03, March 2026",
        "en, 2026, 2026",
        "ja, 2026-03-26, 2026年3月26日",
        "ja, 2026-03, 2026年3月",
        "ja, 2026, 2026年"
    })
    void sayNoMoreThanIsKnown(String language, String date, String expected) {
        assertEquals(expected, new Dates(Phrases.in(language)).of(PartialDate.parse(date)));
    }
}
