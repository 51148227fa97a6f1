// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "  =1",
                "\u200B=1",
                "\u3000=1"
            })
    void warnsOfWhatCouldBecomeAFormula(String text) {
        assertTrue(FormulaGuard.isRisky(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ministry", "1+1=2", "工業省", "ក្រសួង", "a-b", " "})
    void letsOrdinaryTextsPass(String text) {
        assertFalse(FormulaGuard.isRisky(text));
    }
}
