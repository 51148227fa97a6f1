// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.law.InstrumentKind;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class RegistersComposerTest {
    private final GovernanceExample example = new GovernanceExample();

    private Sheet sheet(String name) {
        Workbook workbook =
                Documents.registers(
                        new Governance(List.of(example.workspace)),
                        "en",
                        LocalDate.of(2026, 3, 26));
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Value value(Sheet sheet, int row, String heading) {
        List<List<Value>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        List<String> headings = sheet.columns().stream().map(Sheet.Column::heading).toList();
        return rows.get(row).get(headings.indexOf(heading));
    }

    @Test
    void hideTheIdentityButKeepIt() {
        example.law.setId("id-of-the-law");
        Sheet sheet = sheet("Legal instruments");
        assertTrue(sheet.columns().get(0).hidden());
        assertEquals(new Value.Words("id-of-the-law"), value(sheet, 0, "Identity"));
    }

    @Test
    void putEachLanguageIntoAColumn() {
        example.law.getName().add(GovernanceExample.text("km", "ច្បាប់"));
        Sheet sheet = sheet("Legal instruments");
        assertEquals(new Value.Words("Factory Law"), value(sheet, 0, "Name (English)"));
        assertEquals(new Value.Words("工場法"), value(sheet, 0, "Name (Japanese)"));
        assertEquals(new Value.Words("ច្បាប់"), value(sheet, 0, "Name (Khmer)"));
    }

    @Test
    void addAColumnForALanguageThatTheModelUses() {
        example.law.getName().add(GovernanceExample.text("lo", "ກົດໝາຍ"));
        assertEquals(new Value.Words("ກົດໝາຍ"), value(sheet("Legal instruments"), 0, "Name (Lao)"));
    }

    @Test
    void keepADayAsADayAndAYearAsWords() {
        Sheet sheet = sheet("Legal instruments");
        assertEquals(new Value.Day(LocalDate.of(2006, 6, 23)), value(sheet, 0, "Promulgated"));
        assertEquals(new Value.Words("2006"), value(sheet, 0, "In force from"));
    }

    @Test
    void listUnitsBelowTheirInstitution() {
        Sheet sheet = sheet("Institutions");
        assertEquals(new Value.Words("Ministry of Industry"), value(sheet, 1, "Part of"));
        assertEquals(new Value.Words("yes"), value(sheet, 1, "Counterpart"));
    }

    @Test
    void nameTheSourceAndThePlaceInIt() {
        assertEquals(new Value.Words("Gazette, p. 1"), value(sheet("Gaps"), 0, "Citations"));
    }

    @Test
    void tellDraftsFromFacts() {
        assertEquals(
                new Value.Words("[draft proposal]"), value(sheet("Measures"), 0, "Confidence"));
        assertEquals(new Value.Words("Sourced"), value(sheet("Gaps"), 0, "Confidence"));
    }

    @Test
    void leaveACellEmptyThatNobodyFilled() {
        Sheet measures = sheet("Measures");
        for (String heading : List.of("Kind", "Horizon", "Instrument needed")) {
            assertEquals(Value.EMPTY, value(measures, 0, heading), heading);
        }
        assertEquals(Value.EMPTY, value(sheet("Gaps"), 0, "Severity"));
    }

    @Test
    void giveTheFirstLiteralWhenSomebodyChoseIt() {
        example.measure.setInstrumentNeeded(InstrumentKind.CONSTITUTION);
        assertEquals(
                new Value.Words("Constitution"), value(sheet("Measures"), 0, "Instrument needed"));
    }
}
