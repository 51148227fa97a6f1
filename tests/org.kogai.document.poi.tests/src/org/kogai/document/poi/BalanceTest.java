// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/** Spreading of rows over slides. */
class BalanceTest {
    private static List<Integer> sizes(List<Integer> heights, double room) {
        return Balance.split(heights, room, page -> page.stream().mapToInt(it -> it).sum()).stream()
                .map(List::size)
                .toList();
    }

    @Test
    void theLastSlideDoesNotHoldOneRow() {
        assertEquals(List.of(5, 4), sizes(Collections.nCopies(9, 10), 80));
    }

    @Test
    void noSlideIsAddedToBalanceTheOthers() {
        assertEquals(List.of(2, 1), sizes(List.of(10, 10, 70), 80));
    }

    @Test
    void whatFitsStaysTogether() {
        assertEquals(List.of(8), sizes(Collections.nCopies(8, 10), 80));
    }

    @Test
    void aRowThatIsHigherThanTheSlideStandsAlone() {
        assertEquals(List.of(1, 1, 1), sizes(List.of(10, 100, 10), 80));
    }

    @Test
    void nothingTakesOneEmptySlide() {
        assertEquals(List.of(0), sizes(List.of(), 80));
    }
}
