// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.SeminarPurpose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Items of an event in their order, as a table. */
final class EventProgramme {
    private static final int BLANK = 4;

    private EventProgramme() {}

    /** Items with who speaks to them and how long. */
    static void write(EventPaper paper, Engagement event) {
        paper.table(
                "items",
                List.of(
                        paper.column("number", 0.7),
                        paper.column("item", 5),
                        paper.column("presenter", 2.8),
                        paper.column("minutes", 1.5)),
                rows(
                        paper,
                        event,
                        item -> List.of(presenter(paper, item), paper.number(item.getMinutes())),
                        List.of(EventPaper.blank(1), EventPaper.blank(1))),
                BLANK);
    }

    /** Items with room for notes. */
    static void writeForNotes(EventPaper paper, Engagement event) {
        paper.table(
                "items",
                List.of(
                        paper.column("number", 0.7),
                        paper.column("item", 4),
                        paper.column("notes", 5.3)),
                rows(
                        paper,
                        event,
                        item -> List.of(EventPaper.blank(4)),
                        List.of(EventPaper.blank(4))),
                BLANK);
    }

    /** Rows of the agenda; while a seminar has none, of what it is for. */
    private static List<List<Table.Cell>> rows(
            EventPaper paper,
            Engagement event,
            Function<AgendaItem, List<Table.Cell>> more,
            List<Table.Cell> open) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (AgendaItem item : items(event)) {
            rows.add(row(paper.number(item.getOrder()), name(paper, item), more.apply(item)));
        }
        if (rows.isEmpty()) {
            for (SeminarPurpose purpose : purposes(event)) {
                Table.Cell name = paper.cell(paper.wording().word(purpose));
                rows.add(row(paper.number(rows.size() + 1), name, open));
            }
        }
        return rows;
    }

    /** What stands for the items of a seminar while it has none. */
    static List<SeminarPurpose> purposes(Engagement event) {
        return event instanceof Seminar seminar ? seminar.getPurposes() : List.of();
    }

    private static List<Table.Cell> row(Table.Cell number, Table.Cell name, List<Table.Cell> more) {
        List<Table.Cell> row = new ArrayList<>(List.of(number, name));
        row.addAll(more);
        return row;
    }

    /** Items by their number, those without one at the end. */
    static List<AgendaItem> items(Engagement event) {
        return event.getAgenda().stream()
                .sorted(
                        Comparator.comparing(
                                item -> item.getOrder() > 0 ? item.getOrder() : Integer.MAX_VALUE))
                .toList();
    }

    private static Table.Cell name(EventPaper paper, AgendaItem item) {
        return Table.Cell.of(paper.wording().name(item));
    }

    private static Table.Cell presenter(EventPaper paper, AgendaItem item) {
        return Optional.ofNullable(item.getPresenter())
                .map(presenter -> Table.Cell.of(paper.wording().name(presenter)))
                .orElse(EventPaper.blank(1));
    }
}
