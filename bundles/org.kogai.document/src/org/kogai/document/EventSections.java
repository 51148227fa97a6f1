// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.ActionItem;
import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.Minutes;
import org.kogai.model.governance.cooperation.Opinion;
import org.kogai.model.governance.cooperation.Programme;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.SeminarPurpose;
import org.kogai.model.governance.cooperation.Stakeholder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meetings, visits and seminars in a country: what was planned and what came of it. */
final class EventSections {
    private final CountryFrame frame;
    private final Wording wording;
    private final Manuscript manuscript;

    EventSections(CountryFrame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.manuscript = frame.manuscript();
    }

    /** Writes events of one kind, or that none was entered. */
    void write(String kind, List<? extends Engagement> events) {
        manuscript.heading(1, "section.events." + kind);
        if (events.isEmpty()) {
            manuscript.paragraph("report.events.none");
        }
        events.forEach(this::event);
    }

    /** Writes events of one kind that not every country has. */
    void writeIfAny(String kind, List<? extends Engagement> events) {
        if (!events.isEmpty()) {
            write(kind, events);
        }
    }

    private void event(Engagement event) {
        manuscript.heading(2, wording.name(event));
        manuscript.facts("report.event", wording.name(event), facts(event));
        agenda(event);
        if (event instanceof Invitation invitation) {
            itinerary(invitation);
        }
        if (event.getMinutes() != null) {
            minutes(event.getMinutes());
        } else {
            manuscript.paragraph(
                    event.getState() == EngagementState.HELD
                            ? "report.minutes.missing"
                            : "report.minutes.notYet");
        }
        if (event instanceof Seminar seminar) {
            opinions(seminar);
        }
    }

    private List<Fact> facts(Engagement event) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "state", wording.word(event.getState()));
        String date = wording.date(event.getDate());
        fact(facts, "date", date.isEmpty() ? wording.phrases().of("schedule.open") : date);
        fact(facts, "place", event.getPlace() == null ? "" : event.getPlace());
        fact(facts, "mode", wording.meetingMode(event));
        fact(
                facts,
                "languages",
                event.getLanguages().stream()
                        .map(wording.phrases()::language)
                        .collect(Collectors.joining(wording.phrases().of("separator"))));
        if (event instanceof Invitation invitation) {
            fact(facts, "invitees", count("report.persons", invitation.getInvitees()));
            fact(facts, "days", count("report.days", event.getDays()));
        }
        if (event instanceof Seminar seminar) {
            fact(
                    facts,
                    "plannedParticipants",
                    count("report.persons", seminar.getPlannedParticipants()));
            fact(
                    facts,
                    "purposes",
                    seminar.getPurposes().stream()
                            .map(wording::word)
                            .collect(Collectors.joining(wording.phrases().of("separator"))));
        }
        if (!event.getProgrammeItems().isEmpty()) {
            facts.add(
                    Fact.of(
                            wording.phrases().of("column.programme"),
                            wording.names(
                                    event.getProgrammeItems().stream()
                                            .map(item -> (Programme) item.eContainer())
                                            .distinct()
                                            .toList())));
        }
        return facts;
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(
                    Fact.of(wording.phrases().of("column." + key), List.of(wording.plain(value))));
        }
    }

    private String count(String key, int number) {
        return number > 0 ? wording.phrases().of(key, number) : "";
    }

    private void agenda(Engagement event) {
        if (event.getAgenda().isEmpty()) {
            openAgenda(EventProgramme.purposes(event));
            return;
        }
        manuscript.label("report.agenda");
        manuscript.add(
                new BulletList(
                        event.getAgenda().stream()
                                .sorted(Comparator.comparing(EventSections::order))
                                .map(
                                        item ->
                                                Wording.join(
                                                        wording.statedName(item), presenter(item)))
                                .toList()));
    }

    private void openAgenda(List<SeminarPurpose> purposes) {
        if (purposes.isEmpty()) {
            manuscript.paragraph("report.agenda.none");
            return;
        }
        manuscript.label("report.agenda.purposes");
        manuscript.add(
                new BulletList(
                        purposes.stream()
                                .map(it -> List.<Inline>of(wording.plain(wording.word(it))))
                                .toList()));
    }

    /** Items without a number come last. */
    private static int order(AgendaItem item) {
        return item.getOrder() > 0 ? item.getOrder() : Integer.MAX_VALUE;
    }

    private List<Inline> presenter(AgendaItem item) {
        return item.getPresenter() == null || item.getPresenter().getPerson() != null
                ? List.of()
                : Wording.join(
                        List.of(wording.phrase("report.by")), wording.name(item.getPresenter()));
    }

    private void itinerary(Invitation invitation) {
        if (invitation.getItinerary().isEmpty()) {
            manuscript.paragraph("report.itinerary.none");
            return;
        }
        manuscript.paragraph("report.itinerary", manuscript.nextTable());
        manuscript.table(
                "table.itinerary",
                List.of(wording.column("day", 1), wording.column("visits", 8)),
                invitation.getItinerary().stream()
                        .map(
                                day ->
                                        List.of(
                                                wording.cell(wording.number(day.getDay())),
                                                new Table.Cell(
                                                        Stream.concat(
                                                                        Stream.of(
                                                                                wording.statedName(
                                                                                        day)),
                                                                        day.getVisits().stream()
                                                                                .map(
                                                                                        wording
                                                                                                ::statedName))
                                                                .toList())))
                        .toList());
    }

    private void minutes(Minutes minutes) {
        if (!minutes.getText().isEmpty()) {
            manuscript.label("report.content");
            manuscript.add(
                    Paragraph.of(
                            Wording.join(
                                    wording.text(minutes.getText()), wording.support(minutes))));
        }
        if (!minutes.getDecisions().isEmpty()) {
            manuscript.label("report.decisions");
            manuscript.add(
                    new BulletList(
                            minutes.getDecisions().stream().map(wording::statedName).toList()));
        }
        List<ActionItem> actions = minutes.getActions();
        if (!actions.isEmpty()) {
            manuscript.label("report.actions");
            manuscript.add(new BulletList(actions.stream().map(this::action).toList()));
        }
    }

    private List<Inline> action(ActionItem action) {
        return actionWithState(wording, action);
    }

    /** An action, when it is due and whether it is done. */
    static List<Inline> actionWithState(Wording wording, ActionItem action) {
        String due = wording.date(action.getDue());
        return Wording.join(
                wording.statedName(action),
                List.of(
                        wording.phrase(
                                action.isDone() ? "report.action.done" : "report.action.open",
                                due.isEmpty() ? wording.phrases().of("schedule.open") : due)));
    }

    private void opinions(Seminar seminar) {
        if (seminar.getOpinions().isEmpty()) {
            manuscript.paragraph("report.opinions.none");
            return;
        }
        manuscript.paragraph("report.opinions", manuscript.nextTable());
        manuscript.table(
                "table.opinions",
                List.of(
                        wording.column("opinion", 5.6),
                        wording.column("stakeholder", 2.6),
                        wording.column("gap", 1.6)),
                seminar.getOpinions().stream().map(this::row).toList());
    }

    private List<Table.Cell> row(Opinion opinion) {
        Stakeholder who = opinion.getStakeholder();
        List<Inline> text = wording.text(opinion.getText());
        return List.of(
                Table.Cell.of(
                        Wording.join(
                                text.isEmpty() ? wording.name(opinion) : text,
                                wording.support(opinion))),
                who == null || who.getPerson() != null
                        ? wording.cell("")
                        : Table.Cell.of(wording.name(who)),
                Table.Cell.of(
                        wording.separated(
                                opinion.getGaps().stream()
                                        .filter(gap -> frame.gaps().contains(gap))
                                        .map(gap -> List.<Inline>of(frame.link(gap)))
                                        .toList())));
    }
}
