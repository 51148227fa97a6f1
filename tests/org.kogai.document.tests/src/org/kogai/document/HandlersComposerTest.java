// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class HandlersComposerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    /** What the form says of the picture of its example, in place of which stands the chart. */
    private static final String EXAMPLE = "（例）";

    private final Contract contract = ContractFactory.eINSTANCE.createContract();

    private Document document() {
        return Documents.informationHandlers(contract, Optional.empty(), DAY);
    }

    private InformationHandlerEntry handler(HandlerRole role, String post) {
        InformationHandlerEntry handler = ContractFactory.eINSTANCE.createInformationHandlerEntry();
        handler.setRole(role);
        handler.setPost(post);
        contract.getHandlers().add(handler);
        return handler;
    }

    private static List<String> specification() throws IOException {
        List<String> lines =
                new ArrayList<>(Forms.specification("information-handlers.specification.txt"));
        assertTrue(lines.remove(EXAMPLE));
        return lines;
    }

    private List<List<Table.Cell>> rows() {
        return Reading.blocks(document(), FormTable.class).get(0).rows();
    }

    private static String words(Table.Cell cell) {
        return cell.lines().stream().map(Reading::words).reduce("", String::concat);
    }

    @Test
    void saysWhatTheFormSaysLineByLine() throws IOException {
        assertEquals(specification(), Forms.lines(document()));
    }

    @Test
    void listsHandlersByRoleAndJoinsTheCellsOfARole() {
        handler(HandlerRole.WORKER, "主任");
        handler(HandlerRole.MANAGER, "課長");
        handler(HandlerRole.WORKER, "技師").setNationality("カンボジア");

        List<List<Table.Cell>> rows = rows();

        assertEquals(
                List.of("", "課長", "主任", "技師", ""),
                rows.stream().map(row -> words(row.get(6))).toList());
        assertEquals(
                List.of("Ａ", "Ｂ", "Ｃ", "Ｄ", "Ｅ"),
                rows.stream().map(row -> words(row.get(1))).toList());
        assertEquals(
                List.of(false, false, false, true, false),
                rows.stream().map(row -> row.get(0).joined()).toList());
        assertEquals("カンボジア", words(rows.get(3).get(7)));
    }

    @Test
    void holdsNoPersonalDataByItself() {
        handler(HandlerRole.RESPONSIBLE, "部長");

        assertEquals(
                List.of("", "", ""),
                rows().get(0).subList(2, 5).stream().map(HandlersComposerTest::words).toList());
    }

    @Test
    void saysTheSameInAWorkbook() throws IOException {
        Workbook book = Documents.informationHandlersWorkbook(contract, Optional.empty(), DAY);
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            Sheet.Form form = sheet.form().orElseThrow();
            lines.addAll(form.title());
            sheet.columns().forEach(column -> lines.add(column.heading()));
            sheet.rows().forEach(row -> row.forEach(value -> lines.add(words(value))));
            lines.addAll(form.notes());
        }
        lines.removeIf(String::isEmpty);

        assertEquals(specification(), lines);
    }

    private static String words(Value value) {
        return value instanceof Value.Words words ? words.text() : "";
    }
}
