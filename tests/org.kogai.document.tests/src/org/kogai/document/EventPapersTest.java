// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.cooperation.ActionItem;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.CooperationFactory;
import org.kogai.model.governance.cooperation.Decision;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.ItineraryDay;
import org.kogai.model.governance.cooperation.Minutes;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.cooperation.ParticipationRole;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.SeminarPurpose;
import org.kogai.model.governance.cooperation.SiteVisit;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.OrganisationalUnit;
import org.kogai.testing.ContractExample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Papers about events, compared part by part with what stands in the files beside this test. */
class EventPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);
    private static final CooperationFactory COOPERATION = CooperationFactory.eINSTANCE;

    private final ContractExample example = new ContractExample();

    private static LocalizedText text(String language, String words) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(words);
        return text;
    }

    private static <T extends Element> T named(T element, String english, String japanese) {
        element.getName().add(text("en", english));
        element.getName().add(text("ja", japanese));
        return element;
    }

    private AgendaItem item(Engagement event, int order, String english, String japanese) {
        AgendaItem item = named(COOPERATION.createAgendaItem(), english, japanese);
        item.setOrder(order);
        event.getAgenda().add(item);
        return item;
    }

    private void plan(Engagement event) {
        event.setDate(PartialDate.parse("2026-01-13"));
        event.setPlace("Phnom Penh");
        event.getAgenda().clear();
        item(event, 0, "Other matters", "その他");
        item(event, 2, "Training", "講習");
        AgendaItem first = item(event, 1, "Law", "法令");
        first.setMinutes(30);
        first.setPresenter(example.expert);
        Institution ministry =
                named(InstitutionsFactory.eINSTANCE.createInstitution(), "Ministry", "省");
        OrganisationalUnit unit =
                named(InstitutionsFactory.eINSTANCE.createOrganisationalUnit(), "Department", "局");
        ministry.getUnits().add(unit);
        example.workspace.getInstitutions().add(ministry);
        example.expert.setBody(unit);
    }

    private void hold() {
        Minutes minutes = COOPERATION.createMinutes();
        minutes.getText().add(text("en", "The law was explained.\nThere were questions."));
        minutes.getText().add(text("ja", "法令を説明した。\n質疑があった。"));
        Decision decision = named(COOPERATION.createDecision(), "Go on", "継続する");
        decision.getAbout().add(example.item);
        minutes.getDecisions().add(decision);
        ActionItem action = named(COOPERATION.createActionItem(), "Send the text", "案文を送る");
        action.setOwner(example.expert);
        action.setDue(PartialDate.parse("2026-02"));
        action.setDone(true);
        minutes.getActions().add(action);
        example.dialogue.setMinutes(minutes);
        example.dialogue.getParticipations().get(0).setAttended(true);
    }

    @Test
    void anAgendaHasItsItemsInOrderAndItsParticipantsByBody() throws IOException {
        plan(example.dialogue);

        assertEquals(
                Outline.expected("agenda.en.txt"),
                Outline.of(Documents.agenda(example.dialogue, "en", DAY)));
        assertEquals(
                Outline.expected("agenda.ja.txt"),
                Outline.of(Documents.agenda(example.dialogue, "ja", DAY)));
    }

    @Test
    void leavesRoomForAnInterpreterAndStaffWhereTheModelNamesNone() {
        example.dialogue
                .getParticipations()
                .removeIf(one -> one.getRole() != ParticipationRole.MEMBER);
        example.dialogue.getParticipations().add(COOPERATION.createParticipation());
        String agenda = Outline.of(Documents.agenda(example.dialogue, "en", DAY));
        assertTrue(agenda.contains("| Interpreter |"), agenda);
        assertTrue(agenda.contains("| Staff |"), agenda);
    }

    @Test
    void saysOnceWhoTakesPart() {
        Participation part = named(COOPERATION.createParticipation(), "Officials", "担当官");
        part.setStakeholder(example.expert);
        example.expert.getName().clear();
        named(example.expert, "Officials of the Department", "局の担当官等");
        example.dialogue.getParticipations().clear();
        example.dialogue.getParticipations().add(part);

        assertTrue(
                Outline.of(Documents.agenda(example.dialogue, "en", DAY))
                        .contains("| Member | Officials of the Department |"));
        assertTrue(
                Outline.of(Documents.agenda(example.dialogue, "ja", DAY))
                        .contains("| 構成員 | 局の担当官等 |"));
    }

    @Test
    void minutesTellWhatWasSaidDecidedAndLeftToDo() throws IOException {
        plan(example.dialogue);
        hold();

        assertEquals(
                Outline.expected("minutes.en.txt"),
                Outline.of(Documents.minutes(example.dialogue, "en", DAY)));
        assertEquals(
                Outline.expected("minutes.ja.txt"),
                Outline.of(Documents.minutes(example.dialogue, "ja", DAY)));
    }

    @Test
    void beforeTheMeetingMinutesHaveRoomForNotesAtEachItem() {
        plan(example.dialogue);

        String outline = Outline.of(Documents.minutes(example.dialogue, "en", DAY));

        assertTrue(
                outline.contains("| No. | Item | What was said |\n| 1 | Law | /  /  / |\n"),
                outline);
        assertTrue(outline.contains("| No. | Decision | Relates to |\n| / | / | / |\n"), outline);
    }

    @Test
    void aProgrammeWithoutItemsIsMadeOfThePurposesOfTheSeminar() {
        Seminar seminar = CooperationFactory.eINSTANCE.createSeminar();
        seminar.getPurposes().add(SeminarPurpose.OPINION_COLLECTION);
        String outline = Outline.of(Documents.seminarProgramme(seminar, "en", DAY));
        assertTrue(outline.contains("| 1 | Collection of opinions |"), outline);
    }

    @Test
    void aProgrammeNamesThePurposesOfTheSeminar() throws IOException {
        plan(example.seminar);

        assertEquals(
                Outline.expected("seminar-programme.en.txt"),
                Outline.of(Documents.seminarProgramme(example.seminar, "en", DAY)));
        assertEquals(
                Outline.expected("seminar-programme.ja.txt"),
                Outline.of(Documents.seminarProgramme(example.seminar, "ja", DAY)));
    }

    @Test
    void anItineraryHasARowForEachDayPlannedOrNot() throws IOException {
        plan(example.visit);
        ItineraryDay day = named(COOPERATION.createItineraryDay(), "Visits", "視察");
        day.setDay(2);
        SiteVisit site = named(COOPERATION.createSiteVisit(), "Plant", "処理場");
        site.setPlace("Kawasaki");
        day.getVisits().add(site);
        example.visit.getItinerary().add(day);

        assertEquals(
                Outline.expected("itinerary.en.txt"),
                Outline.of(Documents.itinerary(example.visit, "en", DAY)));
        assertEquals(
                Outline.expected("itinerary.ja.txt"),
                Outline.of(Documents.itinerary(example.visit, "ja", DAY)));
    }

    @Test
    void showsADoubleNameOnce() {
        example.dialogue.getParticipations().get(0).getName().clear();
        example.dialogue.getParticipations().get(0).getName().addAll(List.of(text("en", "Expert")));

        assertFalse(
                Outline.of(Documents.agenda(example.dialogue, "en", DAY))
                        .contains("Expert / Expert"));
    }
}
