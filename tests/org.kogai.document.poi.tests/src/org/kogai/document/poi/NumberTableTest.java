// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.document.Caption;
import org.kogai.document.Document;
import org.kogai.document.Table;
import org.kogai.document.Text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class NumberTableTest {
    private static List<String> styles(int rows, boolean numbers) throws IOException {
        Table.Cell cell = Table.Cell.of(List.of(Text.plain("1", "en")));
        Table table =
                new Table(
                        new Caption(Caption.Sequence.TABLE, "Table", 1, "table_1", List.of()),
                        List.of(new Table.Column("Year", 1, numbers)),
                        Collections.nCopies(rows, List.of(cell)));
        Document document =
                new Document(
                        "Numbers",
                        "en",
                        LocalDate.of(2026, 3, 26),
                        "",
                        Document.Numbering.DECIMAL,
                        List.of(table));
        OfficeParts parts = OfficeParts.of(out -> new DocxWriter().write(document, out));
        return OfficeParts.all(
                        OfficeParts.first(parts.xml("word/document.xml"), "w:tbl"), "w:pStyle")
                .stream()
                .map(style -> style.getAttribute("w:val"))
                .toList();
    }

    @Test
    void standsRightAndOnOnePage() throws IOException {
        assertEquals(
                List.of("TableNumberHeading", "TableNumberKept", "TableNumber"), styles(2, true));
    }

    @Test
    void goesOnOverThePageWhenItIsLong() throws IOException {
        List<String> styles = styles(21, true);
        assertEquals("TableNumber", styles.get(styles.size() / 2));
    }

    @Test
    void leavesNeitherItsFirstNorItsLastRowAlone() throws IOException {
        List<String> styles = styles(21, true);
        assertEquals("TableNumberKept", styles.get(1));
        assertEquals("TableNumberKept", styles.get(styles.size() - 2));
        assertEquals("TableNumber", styles.get(styles.size() - 1));
    }

    @Test
    void leavesTablesOfWordsAlone() throws IOException {
        assertEquals(List.of("TableHeading", "TableText"), styles(1, false));
    }
}
