// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.document.poi.Script.Stretch;

import java.util.List;

class ScriptTest {
    @Test
    void cutsWhereTheScriptChanges() {
        assertEquals(
                List.of(
                        new Stretch("MISTI (", Script.LATIN),
                        new Stretch("工業省 ", Script.EAST_ASIAN),
                        new Stretch("ក្រសួង ", Script.KHMER),
                        new Stretch("ກະຊວງ)", Script.LAO)),
                Script.cut("MISTI (工業省 ក្រសួង ກະຊວງ)"));
    }

    @Test
    void keepsSignsOfNoScriptWithTheirNeighbours() {
        assertEquals(List.of(new Stretch("12.5 工場", Script.EAST_ASIAN)), Script.cut("12.5 工場"));
        assertEquals(List.of(new Stretch("40 m³/day", Script.LATIN)), Script.cut("40 m³/day"));
    }

    @Test
    void takesFullWidthFormsAsEastAsian() {
        assertEquals(List.of(new Stretch("（案）", Script.EAST_ASIAN)), Script.cut("（案）"));
    }

    @Test
    void hasNothingToCutInNothing() {
        assertEquals(List.of(), Script.cut(""));
    }
}
