// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ColumnRoomTest {
    private static int width(Sheet.Column column, Value... values) {
        return column.fittedTo(List.of(values)).width();
    }

    @Test
    void isNoMoreThanTheLongestLineNeeds() {
        Sheet.Column names = Sheet.Column.of("Name", 40);
        assertEquals(14, width(names, Cells.words("Short\nMinistry of"), Cells.words("x")));
        assertEquals(40, width(names, Cells.words("x".repeat(100))));
    }

    @Test
    void breaksAHeadingBetweenWordsButNotInThem() {
        Sheet.Column baseline = Sheet.Column.ofNumbers("Date of the baseline", 40);
        assertEquals(12, width(baseline, new Value.Count(1)));
        assertEquals(16, width(Sheet.Column.of("Measurements", 40), Cells.words("x")));
    }

    @Test
    void breaksAJapaneseHeadingAnywhere() {
        assertEquals(12, width(Sheet.Column.ofNumbers("大気関係技術特論", 40), new Value.Count(11)));
    }

    @Test
    void isSmallWhereFewRowsHaveAValue() {
        List<Value> values = new ArrayList<>(Collections.nCopies(9, Value.EMPTY));
        values.add(Cells.words("x".repeat(60)));
        assertTrue(Sheet.Column.of("Note", 50).fittedTo(values).width() < 30);
    }
}
