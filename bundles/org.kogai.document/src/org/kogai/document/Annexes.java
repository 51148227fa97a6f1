// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TextbookState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands behind the report, and what is delivered beside it. */
final class Annexes {
    private final ReportFrame frame;
    private final Wording wording;
    private final Manuscript manuscript;

    private Annexes(ReportFrame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.manuscript = frame.manuscript();
    }

    static void write(ReportFrame frame) {
        new Annexes(frame).write();
    }

    private void write() {
        manuscript.unnumbered(1, "chapter.annexes");
        handedOut();
        minutes();
        participants();
        books();
        meetings();
    }

    private void handedOut() {
        manuscript.unnumbered(2, "annex.documents");
        List<Engagement> held = held();
        if (held.isEmpty()) {
            manuscript.paragraph("annex.documents.none");
            return;
        }
        List<Engagement> agendas =
                held.stream().filter(event -> !event.getAgenda().isEmpty()).toList();
        if (agendas.isEmpty()) {
            manuscript.paragraph("annex.documents.missing");
            return;
        }
        manuscript.paragraph("annex.documents.agendas");
        manuscript.add(new BulletList(agendas.stream().map(this::dated).toList()));
        manuscript.paragraph("annex.documents.noOthers");
    }

    private List<Engagement> held() {
        return frame.events().stream()
                .filter(event -> event.getState() == EngagementState.HELD)
                .toList();
    }

    private void minutes() {
        manuscript.unnumbered(2, "annex.minutes");
        List<Engagement> recorded =
                frame.events().stream().filter(event -> event.getMinutes() != null).toList();
        if (recorded.isEmpty()) {
            manuscript.paragraph("annex.minutes.none");
            return;
        }
        manuscript.paragraph("annex.minutes.where");
        manuscript.add(new BulletList(recorded.stream().map(this::dated).toList()));
    }

    private List<Inline> dated(Engagement event) {
        return event.getDate() == null
                ? wording.name(event)
                : Wording.join(
                        wording.name(event),
                        List.of(wording.phrase("report.adopted", wording.date(event.getDate()))));
    }

    private void participants() {
        manuscript.unnumbered(2, "annex.participants");
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Engagement event : frame.events()) {
            if (!event.getParticipations().isEmpty()) {
                rows.add(List.of(Table.Cell.of(strong(dated(event)))));
                event.getParticipations().forEach(one -> rows.add(row(event, one)));
            }
        }
        if (rows.isEmpty()) {
            manuscript.paragraph("annex.participants.none");
            return;
        }
        manuscript.paragraph("annex.participants.where", manuscript.nextTable());
        manuscript.table(
                "table.participants",
                List.of(
                        wording.column("participant", 5),
                        wording.column("role", 2.2),
                        wording.column("attended", 2)),
                rows);
    }

    private static List<Inline> strong(List<Inline> pieces) {
        return pieces.stream().map(CountryFrame::strong).toList();
    }

    private List<Table.Cell> row(Engagement event, Participation one) {
        String attended =
                event.getState() == EngagementState.HELD
                        ? wording.phrases().of(one.isAttended() ? "report.yes" : "report.no")
                        : wording.phrases().of("report.notHeld");
        return List.of(
                Table.Cell.of(wording.name(one)),
                wording.cell(wording.word(one.getRole())),
                wording.cell(attended));
    }

    private void books() {
        manuscript.unnumbered(2, "annex.books");
        List<Textbook> books =
                frame.countries().stream()
                        .flatMap(country -> TrainingSections.books(country).stream())
                        .distinct()
                        .toList();
        if (books.isEmpty()) {
            manuscript.paragraph("report.books.none");
            return;
        }
        Map<Boolean, List<Textbook>> begun =
                books.stream().collect(Collectors.partitioningBy(Annexes::isBegun));
        books("annex.books.where", begun.get(true));
        books("annex.books.planned", begun.get(false));
    }

    private void books(String key, List<Textbook> books) {
        if (!books.isEmpty()) {
            manuscript.paragraph(key);
            manuscript.add(new BulletList(books.stream().map(wording::statedName).toList()));
        }
    }

    private static boolean isBegun(Textbook book) {
        return book.getChapters().stream()
                .anyMatch(chapter -> chapter.getState() != TextbookState.PLANNED);
    }

    private void meetings() {
        manuscript.unnumbered(2, "annex.meetings");
        if (held().isEmpty()) {
            manuscript.paragraph("annex.meetings.unheld");
            return;
        }
        manuscript.paragraph(
                frame.contract().getMeetingReports().isEmpty()
                        ? "annex.meetings.none"
                        : "annex.meetings.where");
    }
}
