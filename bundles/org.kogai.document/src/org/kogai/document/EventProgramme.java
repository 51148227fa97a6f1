// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.AgendaItem;
import org.kogai.model.governance.cooperation.Engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
                items(event).stream()
                        .map(
                                item ->
                                        List.of(
                                                paper.number(item.getOrder()),
                                                name(paper, item),
                                                presenter(paper, item),
                                                paper.number(item.getMinutes())))
                        .toList(),
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
                items(event).stream()
                        .map(
                                item ->
                                        List.of(
                                                paper.number(item.getOrder()),
                                                name(paper, item),
                                                EventPaper.blank(4)))
                        .toList(),
                BLANK);
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
