// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class BlockTest {
    @Test
    void linesAndCellsAreWhatASpreadsheetSeparates() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("", "d")),
                Block.parse("a\tb\r\n\td\r\n").rows());
    }

    @Test
    void aQuotedCellMayHoldLinesTabsAndQuotes() {
        assertEquals(
                List.of(List.of("one\ntwo", "a \"b\"\tc"), List.of("end")),
                Block.parse("\"one\r\ntwo\"\t\"a \"\"b\"\"\tc\"\nend").rows());
    }

    @Test
    void aQuoteThatIsNoBracketIsAnOrdinarySign() {
        assertEquals(List.of(List.of("\"a\" b", "5\"")), Block.parse("\"a\" b\t5\"").rows());
        assertEquals(
                List.of(List.of("\"never closed"), List.of("x")),
                Block.parse("\"never closed\nx").rows());
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        Block block = new Block(List.of(List.of("a\nb", "", "\"q\""), List.of("c\td", "国", "")));
        assertEquals(block, Block.parse(block.text()));
    }

    @Test
    void aBlockRepeatsOverAMultipleOfItsSizeOnly() {
        Block one = Block.parse("x");
        assertEquals(List.of(List.of("x", "x"), List.of("x", "x")), one.over(2, 2).rows());
        Block two = Block.parse("a\nb");
        assertEquals(4, two.over(4, 1).height());
        assertEquals(two, two.over(3, 1));
    }
}
