// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    art. 13                 | 第13条
                    arts. 696, 699          | 第696・699条
                    arts. 3-6               | 第3-6条
                    chapters 4 and 6        | 第4・6章
                    annex 2, level 3        | 別表2, レベル3
                    annexes                 | 別表
                    amendment of art. 4     | 第4条の改正
                    art. 6(2)(vi)           | 第6条第2項第6号
                    arts. 5(ii)(c), 10(2)   | 第5条第2号ハ・第10条第2項
                    art. 6-2(2)             | 第6条の2第2項
                    art. 8-11               | 第8条の11
                    arts. 8-2 to 8-18       | 第8条の2～第8条の18
                    arts. 3, 10-2           | 第3条・第10条の2
                    arts. 18-36             | 第18-36条
                    annex 3 row 6           | 別表3の6の項
                    annex 1 no. 31          | 別表1第31号
                    penal provisions        | 罰則
                    recital                 | 前文
                    3(1)①                   | 3(1)①
                    """)
    void areCitedTheJapaneseWay(String place, String cited) {
        assertEquals(cited, Places.in("ja").of(place));
    }

    @Test
    void keepALetterThatJapaneseLawDoesNotCount() {
        Places places = Places.in("ja");
        assertEquals("第5条(k)", places.of("art. 5(k)"));
        assertEquals("第3条第1項第14号", places.of("art. 3(1)(xiv)"));
    }

    @Test
    void ofOneInstrumentAreJoined() {
        assertEquals("arts. 6, 7", Places.joined(List.of("art. 6", "art. 7", "art. 6")));
        assertEquals("art. 8-11, art. 8-13", Places.joined(List.of("art. 8-11", "art. 8-13")));
        assertEquals("annex 3", Places.joined(List.of("annex 3", "", "")));
        assertEquals("annex, annexes 2, 3", Places.joined(List.of("annex", "annex 2", "annex 3")));
        assertEquals("", Places.joined(List.of("")));
    }

    @Test
    void standAsTheyAreInEnglish() {
        assertEquals("arts. 3-6", Places.in("en").of("arts. 3-6"));
    }
}
