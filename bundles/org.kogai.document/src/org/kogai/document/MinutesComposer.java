// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.ActionItem;
import org.kogai.model.governance.cooperation.Decision;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Composes the minutes of a meeting; before it is held, a sheet to write them on. */
final class MinutesComposer {
    private static final int BLANK = 4;

    private final Engagement event;
    private final EventPaper paper;
    private final Wording wording;
    private final Optional<Minutes> minutes;

    MinutesComposer(Engagement event, String language, LocalDate date) {
        this.event = event;
        this.paper = new EventPaper(event, language, date, "event.minutesOfMeeting");
        this.wording = paper.wording();
        this.minutes = Optional.ofNullable(event.getMinutes());
    }

    Document compose() {
        paper.facts(paper.fact("keeper", ""));
        paper.heading("participants");
        EventParticipants.writeAttendance(paper, event);
        paper.heading("discussion");
        discussion();
        paper.heading("decisions");
        decisions();
        paper.heading("actions");
        actions();
        return paper.document();
    }

    private void discussion() {
        List<List<Inline>> said =
                minutes.map(it -> wording.paragraphs(it.getText())).orElse(List.of());
        if (said.isEmpty()) {
            EventProgramme.writeForNotes(paper, event);
        } else {
            EventProgramme.write(paper, event);
            said.forEach(paper::paragraph);
        }
    }

    private void decisions() {
        List<Decision> decisions =
                minutes.map(Minutes::getDecisions).map(List::copyOf).orElse(List.of());
        paper.table(
                "decisions",
                List.of(
                        paper.column("number", 0.7),
                        paper.column("decision", 5.8),
                        paper.column("about", 3.5)),
                decisions.stream()
                        .map(
                                decision ->
                                        List.of(
                                                paper.number(decisions.indexOf(decision) + 1),
                                                Table.Cell.of(wording.name(decision)),
                                                Table.Cell.of(wording.names(decision.getAbout()))))
                        .toList(),
                BLANK);
    }

    private void actions() {
        List<ActionItem> actions =
                minutes.map(Minutes::getActions).map(List::copyOf).orElse(List.of());
        paper.table(
                "actions",
                List.of(
                        paper.column("number", 0.7),
                        paper.column("action", 4.2),
                        paper.column("owner", 2.4),
                        paper.column("due", 1.7),
                        paper.column("done", 1)),
                actions.stream().map(action -> row(actions.indexOf(action) + 1, action)).toList(),
                BLANK);
    }

    private List<Table.Cell> row(int number, ActionItem action) {
        return List.of(
                paper.number(number),
                Table.Cell.of(wording.name(action)),
                Optional.ofNullable(action.getOwner())
                        .map(owner -> Table.Cell.of(wording.name(owner)))
                        .orElse(EventPaper.blank(1)),
                paper.cell(wording.date(action.getDue())),
                paper.sign(action.isDone()));
    }
}
