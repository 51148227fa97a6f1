// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.time.LocalDate;
import java.util.List;

class PresencesTest {
    private final GovernanceExample example = new GovernanceExample();
    private final Governance model = new Governance(List.of(example.workspace));

    private Presence on(String day, Element element) {
        return new Presences(model, Standpoint.asOf(LocalDate.parse(day))).of(element);
    }

    private Presence withProposal(Element element) {
        return new Presences(model, Standpoint.with(example.proposal)).of(element);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-22, ABSENT",
        "2006-06-23, PRESENT",
        "2021-06-28, PRESENT",
        "2021-06-29, ABSENT"
    })
    void aLawIsInForceFromItsFirstDayUntilTheDayBeforeItsRepeal(String day, Presence expected) {
        example.law.setInForce(PartialDate.parse("2006-06-23"));
        example.law.setRepealed(PartialDate.parse("2021-06-29"));
        assertEquals(expected, on(day, example.law));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, ABSENT", "2025-01-01, PRESENT", "2025-12-31, PRESENT"})
    void inTheYearOfItsFoundingABodyIsThere(String day, Presence expected) {
        example.other.setFounded(PartialDate.parse("2025"));
        assertEquals(expected, on(day, example.other));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, PRESENT", "2025-03-30, PRESENT", "2025-03-31, ABSENT"})
    void inTheMonthOfItsEndABodyIsStillThere(String day, Presence expected) {
        example.other.setAbolished(PartialDate.parse("2025-03"));
        assertEquals(expected, on(day, example.other));
    }

    @Test
    void withoutADayInForceALawCountsFromItsPromulgation() {
        example.law.setInForce(null);
        example.law.setPromulgated(PartialDate.parse("2010-05-01"));
        assertEquals(Presence.ABSENT, on("2010-04-30", example.law));
        assertEquals(Presence.PRESENT, on("2010-05-01", example.law));
    }

    @Test
    void aSuccessorEndsTheLawThatItReplaces() {
        example.implementation.setKind(InstrumentRelationKind.REPLACES);
        example.decree.setInForce(PartialDate.parse("2012-12-18"));
        example.law.setInForce(PartialDate.parse("1999"));
        example.law.setRepealed(null);
        example.law.setStatus(InstrumentStatus.REPEALED);
        assertEquals(Presence.PRESENT, on("2012-12-17", example.law));
        assertEquals(Presence.ABSENT, on("2012-12-18", example.law));
    }

    @ParameterizedTest
    @CsvSource({"2012-12-17, PRESENT", "2012-12-31, ABSENT"})
    void aSuccessorOfWhichOnlyTheYearIsKnownLeavesTheLawInDoubt(String day, Presence expected) {
        example.implementation.setKind(InstrumentRelationKind.REPLACES);
        example.decree.setInForce(PartialDate.parse("2012"));
        example.law.setInForce(PartialDate.parse("1999"));
        example.law.setStatus(InstrumentStatus.REPEALED);
        assertEquals(expected, on(day, example.law));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30, PRESENT", "2025-03-31, PRESENT", "2025-04-01, ABSENT"})
    void theLastDayOfAValidityCounts(String day, Presence expected) {
        example.other.setValidTo(PartialDate.parse("2025-03-31"));
        assertEquals(expected, on(day, example.other));
    }

    @Test
    void aDraftIsNeverInForce() {
        example.law.setStatus(InstrumentStatus.DRAFT);
        assertEquals(Presence.ABSENT, on("2026-01-01", example.law));
    }

    @Test
    void whatLiesInSomethingAbsentIsAbsent() {
        example.law.setRepealed(PartialDate.parse("2020-01-01"));
        assertEquals(Presence.ABSENT, on("2026-01-01", example.obligation));
    }

    @Test
    void aMeasureAddsAndEnds() {
        example.other.getIntroducedBy().add(example.measure);
        example.relation.getRepealedBy().add(example.measure);
        assertEquals(Presence.ADDED, withProposal(example.other));
        assertEquals(Presence.REMOVED, withProposal(example.relation));
        assertEquals(Presence.ABSENT, on("2026-01-01", example.other));
        assertEquals(Presence.PRESENT, on("2026-01-01", example.relation));
    }

    @Test
    void aProposalIsThereOnlyWithItself() {
        assertEquals(Presence.ADDED, withProposal(example.measure));
        assertEquals(Presence.ABSENT, on("2026-01-01", example.measure));
    }

    @Test
    void everythingIsThereWhenNothingIsChosen() {
        example.law.setStatus(InstrumentStatus.DRAFT);
        Presences all = new Presences(model, Standpoint.everything());
        assertEquals(Presence.PRESENT, all.of(example.law));
    }

    @Test
    void aModelFromAStandpointLeavesOutWhatIsNotThere() {
        example.law.setRepealed(PartialDate.parse("2020-01-01"));
        Governance today = model.from(Standpoint.asOf(LocalDate.parse("2026-01-01")));
        assertEquals(List.of(example.decree), today.instruments().toList());
    }
}
