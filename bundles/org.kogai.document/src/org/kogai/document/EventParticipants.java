// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.cooperation.ParticipationRole;
import org.kogai.model.governance.cooperation.Stakeholder;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.semantics.Bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who takes part in an event, by posts and bodies, as a table. */
final class EventParticipants {
    private static final int BLANK = 5;

    private final EventPaper paper;
    private final Wording wording;

    private EventParticipants(EventPaper paper) {
        this.paper = paper;
        this.wording = paper.wording();
    }

    /** Those who are to take part. */
    static void write(EventPaper paper, Engagement event) {
        new EventParticipants(paper).write(event, false);
    }

    /** Those who were to take part, with a sign for those who came. */
    static void writeAttendance(EventPaper paper, Engagement event) {
        new EventParticipants(paper).write(event, true);
    }

    private void write(Engagement event, boolean attendance) {
        List<Table.Column> columns =
                new ArrayList<>(
                        List.of(
                                paper.column("role", 1.6),
                                paper.column("participant", 4),
                                paper.column("body", 4)));
        if (attendance) {
            columns.add(paper.column("attended", 1));
        }
        paper.table("participants", columns, rows(event, attendance), BLANK);
    }

    /** Those whom the model names, and a blank for each role that an event cannot do without. */
    private List<List<Table.Cell>> rows(Engagement event, boolean attendance) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        event.getParticipations().forEach(one -> rows.add(row(one, attendance)));
        if (!rows.isEmpty()) {
            if (event.getLanguages().size() > 1) {
                open(event, ParticipationRole.INTERPRETER, attendance).ifPresent(rows::add);
            }
            open(event, ParticipationRole.STAFF, attendance).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<List<Table.Cell>> open(
            Engagement event, ParticipationRole role, boolean attendance) {
        if (event.getParticipations().stream().anyMatch(one -> one.getRole() == role)) {
            return Optional.empty();
        }
        List<Table.Cell> cells = new ArrayList<>(List.of(paper.cell(wording.word(role))));
        cells.addAll(EventPaper.blankRow(attendance ? 3 : 2));
        return Optional.of(cells);
    }

    private List<Table.Cell> row(Participation participation, boolean attendance) {
        List<Table.Cell> cells =
                new ArrayList<>(
                        List.of(
                                paper.cell(wording.word(participation.getRole())),
                                new Table.Cell(names(participation)),
                                Table.Cell.of(body(participation))));
        if (attendance) {
            cells.add(paper.sign(participation.isAttended()));
        }
        return cells;
    }

    /** The participant and, when it says more, as what it takes part. */
    private List<List<Inline>> names(Participation participation) {
        List<Element> named =
                Stream.of(participation.getStakeholder(), participation.getStaff(), participation)
                        .filter(element -> element != null && !element.getName().isEmpty())
                        .map(Element.class::cast)
                        .toList();
        return named.stream()
                .filter(element -> element == named.get(0) || !isSaid(element, named.get(0)))
                .map(wording::name)
                .toList();
    }

    /** Whether the name of one says what that of another says already. */
    private boolean isSaid(Element element, Element before) {
        String word = SameWords.plain(wording.label(element));
        return SameWords.plain(wording.label(before)).contains(word);
    }

    private List<Inline> body(Participation participation) {
        if (participation.getStaff() != null) {
            String affiliation = participation.getStaff().getAffiliation();
            return affiliation == null ? List.of() : List.of(wording.plain(affiliation));
        }
        return Optional.ofNullable(participation.getStakeholder())
                .map(Stakeholder::getBody)
                .map(this::body)
                .orElse(List.of());
    }

    private List<Inline> body(Body body) {
        Optional<Institution> institution = Bodies.institution(body).filter(whole -> whole != body);
        return institution
                .map(
                        whole ->
                                Wording.join(
                                        wording.name(whole),
                                        List.of(wording.phrase("event.unit")),
                                        wording.name(body)))
                .orElseGet(() -> wording.name(body));
    }
}
