// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.cooperation.CooperationFactory;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.law.InstrumentKind;
import org.kogai.model.governance.law.Modality;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingFactory;
import org.kogai.model.governance.training.TrainingModule;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class RegistersComposerTest {
    private final GovernanceExample example = new GovernanceExample();

    private Workbook registers(String language) {
        return Documents.registers(
                new Governance(List.of(example.workspace)), language, LocalDate.of(2026, 3, 26));
    }

    private static List<List<Value>> rows(Sheet sheet) {
        List<List<Value>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows;
    }

    private static List<Value> words(String... texts) {
        return Stream.of(texts).<Value>map(Value.Words::new).toList();
    }

    private Sheet sheet(String name) {
        return registers("en").sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Value value(Sheet sheet, int row, String heading) {
        List<String> headings = sheet.columns().stream().map(Sheet.Column::heading).toList();
        return rows(sheet).get(row).get(headings.indexOf(heading));
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

    private List<String> headings(String name) {
        return sheet(name).columns().stream().map(Sheet.Column::heading).toList();
    }

    @Test
    void leaveOutAColumnThatNobodyFilled() {
        for (String heading : List.of("Kind", "Horizon", "Instrument needed", "Name (Khmer)")) {
            assertFalse(headings("Measures").contains(heading), heading);
        }
        assertFalse(headings("Gaps").contains("Severity"));
        assertFalse(headings("Sources").contains("Accessed on"));
    }

    @Test
    void sayNothingOfTheSourcesOfSources() {
        assertFalse(headings("Sources").contains("Confidence"));
        assertTrue(headings("Sources").contains("Reliability"));
    }

    @Test
    void leaveOutARegisterWithoutEntriesButNameItFirst() {
        example.workspace.getStatistics().clear();
        List<Sheet> sheets = registers("en").sheets();
        assertEquals("Contents", sheets.get(0).name());
        assertFalse(sheets.stream().anyMatch(sheet -> sheet.name().equals("Statistics")));
        assertTrue(rows(sheets.get(0)).contains(words("Statistics", "no entries")));
    }

    @Test
    void keepTheNameInTheLanguageOfTheReaderInView() {
        Sheet law = registers("ja").sheets().get(3);
        assertEquals("名称（日本語）", law.columns().get(law.names() - 1).heading());
    }

    @Test
    void writeAllDatesOfAColumnAsWordsWhereOneIsNotADay() {
        example.decree.setPromulgated(PartialDate.parse("2009"));
        assertEquals(
                new Value.Words("2006-06-23"), value(sheet("Legal instruments"), 0, "Promulgated"));
    }

    @Test
    void offerTheWordsOfAColumnThatHasNoOthers() {
        Sheet sheet = sheet("Legal instruments");
        int kind = headings("Legal instruments").indexOf("Kind");
        assertTrue(sheet.columns().get(kind).choices().contains("Sub-decree"));
        assertEquals(List.of(), sheet.columns().get(1).choices());
    }

    @Test
    void nameASourceOnce() {
        example.gap.getCitations().add(EcoreUtil.copy(example.gap.getCitations().get(0)));
        assertEquals(new Value.Words("Gazette, p. 1"), value(sheet("Gaps"), 0, "Citations"));
    }

    @Test
    void tellTheUnitsOfTwoFiguresApart() {
        assertTrue(
                headings("Indicators").containsAll(List.of("Baseline: unit", "Target: unit")),
                headings("Indicators")::toString);
    }

    @Test
    void tellADeadlineFromDaysBeforeAnEventAndFromAWaitingPeriod() {
        example.obligation.setDeadlineDays(30);
        Value days = new Value.Count(30);
        assertEquals(days, value(sheet("Obligations"), 0, "Deadline in days"));
        example.obligation.setTriggerEvent("before the work starts");
        assertEquals(days, value(sheet("Obligations"), 0, "Days before the event"));
        assertFalse(headings("Obligations").contains("Deadline in days"));
        example.obligation.setModality(Modality.MUST_NOT);
        assertEquals(days, value(sheet("Obligations"), 0, "Waiting period in days"));
    }

    @Test
    void nameTheCountryInTheirTitle() {
        assertEquals("Registers – Land", registers("en").title());
    }

    @Test
    void leadFromTheContentsToEachRegister() {
        assertTrue(
                rows(sheet("Contents")).stream()
                        .anyMatch(row -> row.get(0).equals(new Value.SheetLink("Gaps"))));
    }

    @Test
    void sayWhatTheMarksMean() {
        List<String> notes = sheet("Contents").notes();
        assertTrue(notes.get(0).startsWith("[no source]"), notes::toString);
        assertTrue(notes.get(2).startsWith("[draft proposal]"), notes::toString);
    }

    @Test
    void citeAnInstrumentOnceForAllItsPlaces() {
        Provision other = EcoreUtil.copy(example.article);
        other.setPath("art. 99");
        example.law.getProvisions().add(other);
        example.article.setPath("art. 98");
        example.measure.getLegalBasis().clear();
        example.measure.getLegalBasis().addAll(List.of(example.article, other));
        assertEquals(
                new Value.Words("Factory Law arts. 98, 99"),
                value(sheet("Measures"), 0, "Legal basis"));
    }

    @Test
    void giveNoMoreRoomThanWordsNeed() {
        Sheet sheet = sheet("Gaps");
        int citations = headings("Gaps").indexOf("Citations");
        assertTrue(sheet.columns().get(citations).width() < 50);
    }

    @Test
    void holdCoursesWithTheirModules() {
        TrainingScheme scheme = TrainingFactory.eINSTANCE.createTrainingScheme();
        scheme.getName().add(GovernanceExample.text("en", "Training"));
        TrainingCourse course = TrainingFactory.eINSTANCE.createTrainingCourse();
        course.getName().add(GovernanceExample.text("en", "Basic course"));
        course.setTotalHours(20);
        TrainingModule module = TrainingFactory.eINSTANCE.createTrainingModule();
        module.getName().add(GovernanceExample.text("en", "Law"));
        module.setHours(2.5);
        course.getModules().add(module);
        scheme.getCourses().add(course);
        example.workspace.getTrainingSchemes().add(scheme);
        assertEquals(new Value.Words("Training"), value(sheet("Courses"), 0, "Training scheme"));
        assertEquals(new Value.Words("Basic course"), value(sheet("Modules"), 0, "Course"));
        assertEquals(new Value.Number(2.5), value(sheet("Modules"), 0, "Hours"));
    }

    @Test
    void holdEngagementsWithWhatIsKnownOfThem() {
        Seminar seminar = CooperationFactory.eINSTANCE.createSeminar();
        seminar.getName().add(GovernanceExample.text("en", "Seminar on the law"));
        seminar.setDate(PartialDate.parse("2026-01-15"));
        seminar.setDays(2);
        example.workspace.getEngagements().add(seminar);
        Sheet sheet = sheet("Engagements");
        assertEquals(new Value.Words("Seminar"), value(sheet, 0, "Kind"));
        assertEquals(new Value.Day(LocalDate.of(2026, 1, 15)), value(sheet, 0, "Date"));
        assertEquals(new Value.Count(2), value(sheet, 0, "Days"));
        assertFalse(headings("Engagements").contains("Place"));
    }

    @Test
    void tellTheCountryOfABody() {
        assertEquals(new Value.Words("Land"), value(sheet("Institutions"), 1, "Country"));
    }

    @Test
    void giveTheFirstLiteralWhenSomebodyChoseIt() {
        example.measure.setInstrumentNeeded(InstrumentKind.CONSTITUTION);
        assertEquals(
                new Value.Words("Constitution"), value(sheet("Measures"), 0, "Instrument needed"));
    }
}
