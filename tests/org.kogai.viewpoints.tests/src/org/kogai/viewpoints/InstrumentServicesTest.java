// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.testing.GovernanceExample;

import java.util.List;

class InstrumentServicesTest {
    private final InstrumentServices services = new InstrumentServices();
    private final GovernanceExample example = new GovernanceExample();

    private String label(String language) {
        return services.instrumentLabel(example.law, GovernanceServicesTest.diagram(language));
    }

    private void rename(String language, String name) {
        example.law.getName().stream()
                .filter(text -> text.getLanguage().equals(language))
                .forEach(text -> text.setValue(name));
    }

    @Test
    void lawsDoNotRepeatWhatTheirNameSays() {
        example.law.setNumber("27 ANRK.BK");
        example.law.setPromulgated(PartialDate.parse("1999"));
        example.law.setStatus(InstrumentStatus.IN_FORCE);
        rename("en", "Sub-decree No. 27 ANRK.BK on Water");
        assertEquals("Sub-decree No. 27 ANRK.BK on Water\n1999 · in\u00a0force", label("en"));
        rename("en", "Law on Investment of 1999");
        example.law.setNumber("9");
        assertEquals("Law on Investment of 1999\nNo.\u00a09 · in\u00a0force", label("en"));
    }

    @Test
    void ourOwnDraftIsToldFromTheBillsOfOthers() {
        example.law.setStatus(InstrumentStatus.DRAFT);
        assertFalse(label("en").contains("proposal"), label("en"));
        example.law.getIntroducedBy().add(example.measure);
        assertTrue(label("en").endsWith("draft\u00a0proposal"), label("en"));
        assertTrue(label("ja").endsWith("提案（案）"), label("ja"));
    }

    @Test
    void aNameThatTellsAllFiguresOfTheNumberTellsTheNumber() {
        example.law.setNumber("147/149");
        rename("ja", "評議会に関する政令（第147号・第149号）");
        assertEquals("評議会に関する政令（第147号・第149号）\n2006 · 施行中", label("ja"));
        example.law.setNumber("147/148");
        assertTrue(label("ja").contains("147/148"));
    }

    @ParameterizedTest
    @CsvSource({
        "Act No. 107 of 1971, 昭和46年法律第107号",
        "Cabinet Order No. 264 of 1971, 昭和46年政令第264号",
        "MITI Ordinance No. 46 of 1986, 昭和61年通商産業省令第46号",
        "Joint ministerial order No. 3 of 1971, 昭和46年共同省令第3号",
        "Act No. 105 of 1999, 平成11年法律第105号",
        "Act No. 1 of 1989, 1989年法律第1号"
    })
    void actsOfJapanHaveTheNumbersThatTheirReadersKnow(String number, String japanese) {
        example.law.setNumber(number);
        assertEquals("工場法\n" + japanese + "\n施行中", label("ja"));
        assertEquals(
                "Factory Law\n" + number.replace(' ', '\u00a0') + "\nin\u00a0force", label("en"));
    }

    @Test
    void aNumberTooLongForALineMayBreakBetweenItsWords() {
        example.law.setNumber("Prime Minister's Office Ordinance No. 35 of 1971");
        assertEquals(
                "Factory Law\nPrime Minister's Office Ordinance No. 35 of 1971\nin\u00a0force",
                label("en"));
    }

    @Test
    void aBareNumberIsSeenToBeOne() {
        example.law.setNumber("72");
        assertEquals("工場法\n第72号 · 2006 · 施行中", label("ja"));
        assertEquals("Factory Law\nNo.\u00a072 · 2006 · in\u00a0force", label("en"));
    }

    @Test
    void aDraftIsCalledSoOnce() {
        example.law.setStatus(InstrumentStatus.DRAFT);
        assertEquals("工場法\n2006 · 草案", label("ja"));
        rename("ja", "工場法案");
        assertEquals("工場法案\n2006", label("ja"));
    }

    @Test
    void aStatusThatNobodyEnteredIsNotTold() {
        example.law.unsetStatus();
        assertEquals("Factory Law\n2006", label("en"));
    }

    @Test
    void instrumentsShowNumberYearAndStatus() {
        example.law.setNumber("NS/RKM/0606/018");
        assertEquals("Factory Law\nNS/RKM/0606/018\n2006 · in\u00a0force", label("en"));
    }

    @Test
    void instrumentsStandOnTheirLevel() {
        assertEquals(List.of(example.law), services.laws(example.country));
        assertEquals(List.of(example.decree), services.subDecrees(example.country));
        assertEquals(List.of(), services.prakas(example.country));
    }

    @Test
    void newInstrumentsGoWhereTheOthersAre() {
        assertSame(example.workspace, services.instrumentsFile(example.country));
        example.workspace.getInstruments().clear();
        assertSame(example.workspace, services.instrumentsFile(example.country));
    }

    @Test
    void repealedInstrumentsAreToldApart() {
        example.law.setStatus(InstrumentStatus.REPEALED);
        assertTrue(services.isRepealed(example.law));
    }
}
