// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRoomTest {
    /** Lines counted on pages that LibreOffice printed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 | 34 | Ministry of Industry, Science, Technology and Innovation
                    2 | 26 | Way to the qualification: course and test
                    1 | 28 | Socialist Republic of Viet Nam
                    1 | 24 | Way to the qualification
                    2 | 30 | 国立科学技術イノベーション研究所
                    1 | 32 | 国立科学技術イノベーション研究所
                    5 | 29 | 排水500m³/日超又はBOD負荷100kg/日超、重金属使用工場、10MW以上の発電所、製糖・製油所・セメントは規模を問わない
                    2 | 20 | https://www.example.org/a-page
                    """)
    void takesTheLinesThatArePrinted(int lines, int width, String words) {
        assertEquals(lines, CellRoom.of(words, width, false).lines());
    }

    @Test
    void isHigherForALineOfHighLetters() {
        float latin = CellRoom.of("MISTI", 30, false).height();
        float japanese = CellRoom.of("MISTI 工業省", 30, false).height();
        float khmer = CellRoom.of("MISTI ក្រសួង", 30, false).height();
        assertTrue(latin < japanese && japanese < khmer, latin + " " + japanese + " " + khmer);
    }

    /** Two lines in Phetsarath OT were printed 42.5 points high. */
    @Test
    void cutsNoVowelSignsOfLao() {
        assertTrue(CellRoom.of("ກະຊວງ\nອຸດສາຫະກຳ", 40, false).height() >= 42.5);
    }

    @Test
    void countsBoldWordsWider() {
        String words = "Mandates of the ministry";
        assertEquals(1, CellRoom.of(words, 23, false).lines());
        assertEquals(2, CellRoom.of(words, 23, true).lines());
    }

    @Test
    void isNeverHigherThanARowMayBe() {
        assertEquals(409, CellRoom.of("x ".repeat(5_000), 10, false).height());
    }
}
