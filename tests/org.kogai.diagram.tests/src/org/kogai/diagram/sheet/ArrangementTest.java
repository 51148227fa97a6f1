// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DTable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ArrangementTest {
    private final DTable table =
            new TableBuilder()
                    .columns("Days", "Body")
                    .line("report", "10", "Ministry")
                    .line("notice", "9", "Province")
                    .line("record", "", "ministry of health")
                    .line("plan", "1,200", "ＭＩＮＩＳＴＲＹ")
                    .table();

    private final Optional<DColumn> days = Optional.of(table.getColumns().get(0));

    private List<String> shown(Arrangement arrangement) {
        return headers(arrangement, table);
    }

    private static List<String> headers(Arrangement arrangement, DTable table) {
        return arrangement.lines(table, Locale.ENGLISH).stream()
                .map(line -> "  ".repeat(line.depth()) + line.header())
                .toList();
    }

    @Test
    void numbersAreSortedByValueAndEmptyCellsComeLastEitherWay() {
        Arrangement ascending = Arrangement.PLAIN.sortedBy(days);
        assertEquals(List.of("notice", "report", "plan", "record"), shown(ascending));
        assertEquals(
                List.of("plan", "report", "notice", "record"), shown(ascending.sortedBy(days)));
    }

    @Test
    void theThirdTimeTheOrderIsThatOfTheModel() {
        Arrangement third = Arrangement.PLAIN.sortedBy(days).sortedBy(days).sortedBy(days);
        assertEquals(List.of("report", "notice", "record", "plan"), shown(third));
    }

    @Test
    void theHeadersOfTheLinesCanBeSortedToo() {
        assertEquals(
                List.of("notice", "plan", "record", "report"),
                shown(Arrangement.PLAIN.sortedBy(Optional.empty())));
    }

    @Test
    void allWordsOfTheFilterMustStandInALineWhateverTheirCaseAndWidth() {
        assertEquals(
                List.of("report", "record", "plan"),
                shown(Arrangement.PLAIN.filteredBy("ministry")));
        assertEquals(List.of("record"), shown(Arrangement.PLAIN.filteredBy("Ministry rec")));
    }

    @Test
    void aLineStaysForWhatLiesBelowItAndSortingKeepsThemTogether() {
        DTable nested =
                new TableBuilder()
                        .columns("Days")
                        .line("b", "1")
                        .below("b2", "7")
                        .below("b1", "5")
                        .line("a", "2")
                        .below("a1", "6")
                        .table();
        Arrangement byHeader = Arrangement.PLAIN.sortedBy(Optional.empty());
        assertEquals(List.of("a", "  a1", "b", "  b1", "  b2"), headers(byHeader, nested));
        assertEquals(List.of("b", "  b1"), headers(byHeader.filteredBy("b1"), nested));
        assertEquals(List.of("a", "  a1"), headers(byHeader.filteredBy("a 2"), nested));
    }
}
