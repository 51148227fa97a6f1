// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.ItineraryDay;
import org.kogai.model.governance.cooperation.SiteVisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Composes the itinerary of an invitation, a row a day; days without a plan are blank. */
final class ItineraryComposer {
    private static final int ROOM = 2;

    private final Invitation invitation;
    private final EventPaper paper;
    private final Wording wording;

    ItineraryComposer(Invitation invitation, String language, LocalDate date) {
        this.invitation = invitation;
        this.paper = new EventPaper(invitation, language, date, "event.itinerary");
        this.wording = paper.wording();
    }

    Document compose() {
        int invitees = invitation.getInvitees();
        paper.facts(
                paper.fact(
                        "invitees",
                        invitees > 0 ? wording.phrases().of("event.persons", invitees) : ""));
        if (!invitation.getAgenda().isEmpty()) {
            paper.heading("topics");
            paper.bullets(EventProgramme.items(invitation).stream().map(wording::name).toList());
        }
        paper.heading("dayByDay");
        paper.table(
                "dayByDay",
                List.of(
                        paper.column("day", 0.8),
                        paper.column("dayDate", 2),
                        paper.column("dayProgramme", 3.6),
                        paper.column("visits", 3.6)),
                IntStream.rangeClosed(1, days()).mapToObj(this::row).toList(),
                1);
        paper.heading("participants");
        EventParticipants.write(paper, invitation);
        return paper.document();
    }

    /** Days of the visit: as many as are planned, at least to the last that has a plan. */
    private int days() {
        return Math.max(
                invitation.getDays(),
                invitation.getItinerary().stream().mapToInt(ItineraryDay::getDay).max().orElse(0));
    }

    private List<Table.Cell> row(int day) {
        Optional<ItineraryDay> plan =
                invitation.getItinerary().stream().filter(it -> it.getDay() == day).findFirst();
        return List.of(
                paper.number(day),
                paper.cell(date(day)),
                plan.filter(it -> !it.getName().isEmpty())
                        .map(it -> Table.Cell.of(wording.name(it)))
                        .orElse(EventPaper.blank(ROOM)),
                plan.filter(it -> !it.getVisits().isEmpty())
                        .map(
                                it ->
                                        new Table.Cell(
                                                it.getVisits().stream().map(this::visit).toList()))
                        .orElse(EventPaper.blank(ROOM)));
    }

    private String date(int day) {
        PartialDate first = invitation.getDate();
        return first != null && first.day() > 0
                ? wording.date(first.first().plusDays(day - 1L))
                : "";
    }

    private List<Inline> visit(SiteVisit visit) {
        String place = visit.getPlace();
        return place == null || place.isBlank()
                ? wording.name(visit)
                : Wording.join(
                        wording.name(visit), List.of(wording.phrase("event.place.of", place)));
    }
}
