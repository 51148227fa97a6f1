// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Programme;
import org.kogai.model.governance.cooperation.ProgrammeItem;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Paper about an event, one after the other: title, facts and tables. What the model does not hold
 * stays a blank to fill in by hand.
 */
final class EventPaper {
    private final Engagement event;
    private final String language;
    private final LocalDate date;
    private final String kind;
    private final Wording wording;
    private final Manuscript manuscript;

    /**
     * @param kind key of the phrase that says what paper it is
     */
    EventPaper(Engagement event, String language, LocalDate date, String kind) {
        this.event = event;
        this.language = language;
        this.date = date;
        this.wording = new Wording(language, new Citations(Places.in(language)));
        this.kind = wording.phrases().of(kind);
        this.manuscript = new Manuscript(wording);
        manuscript.add(new Paragraph(List.of(wording.plain(this.kind)), Paragraph.Style.LABEL));
        manuscript.add(new Paragraph(wording.name(event), Paragraph.Style.TITLE));
    }

    Wording wording() {
        return wording;
    }

    Document document() {
        String title = wording.phrases().of("event.title", kind, Texts.label(event, language));
        return new Document(
                title, language, date, title, Document.Numbering.DECIMAL, manuscript.blocks());
    }

    /** Facts that every event has, then those of its kind. */
    void facts(Fact... more) {
        List<Fact> facts = new ArrayList<>();
        boolean onlyLength = event.getDate() == null && event.getDays() > 1;
        facts.add(fact("date", onlyLength ? "" : when()));
        if (onlyLength) {
            facts.add(fact("duration", when()));
        }
        if (event.getDays() <= 1) {
            facts.add(fact("time", ""));
        }
        facts.add(fact("place", event.getPlace() == null ? "" : event.getPlace()));
        facts.add(fact("mode", wording.meetingMode(event)));
        facts.add(fact("languages", languages()));
        facts.add(
                Fact.of(
                        wording.phrases().of("cover.country"),
                        Optional.ofNullable(event.getJurisdiction())
                                .map(wording::name)
                                .orElse(List.of())));
        facts.add(
                Fact.of(
                        wording.phrases().of("event.programmes"),
                        wording.names(
                                event.getProgrammeItems().stream()
                                        .map(ProgrammeItem::eContainer)
                                        .filter(Programme.class::isInstance)
                                        .map(Programme.class::cast)
                                        .distinct()
                                        .toList())));
        facts.addAll(Arrays.asList(more));
        manuscript.add(FactSheet.of(facts));
    }

    Fact fact(String key, String value) {
        return Fact.of(
                wording.phrases().of("event." + key),
                value.isEmpty() ? List.of() : List.of(wording.plain(value)));
    }

    private String when() {
        PartialDate first = event.getDate();
        int days = event.getDays();
        if (first != null && first.day() > 0 && days > 1) {
            return wording.phrases()
                    .of(
                            "event.period",
                            wording.date(first),
                            wording.date(first.first().plusDays(days - 1)));
        }
        String length = days > 1 ? wording.phrases().of("event.days", days) : "";
        return (wording.date(first) + " " + length).strip();
    }

    private String languages() {
        return String.join(
                wording.phrases().of("separator"),
                event.getLanguages().stream().map(wording.phrases()::language).toList());
    }

    void heading(String key) {
        manuscript.heading(1, "event." + key);
    }

    void paragraph(List<Inline> content) {
        manuscript.add(Paragraph.of(content));
    }

    void bullets(List<List<Inline>> items) {
        manuscript.add(new BulletList(items));
    }

    /** Adds a table, with so many blank rows when there is nothing to say. */
    void table(String key, List<Table.Column> columns, List<List<Table.Cell>> rows, int blank) {
        manuscript.add(
                new FormTable(
                        wording.phrases().of("event." + key),
                        columns,
                        rows.isEmpty()
                                ? Collections.nCopies(blank, blankRow(columns.size()))
                                : rows));
    }

    static List<Table.Cell> blankRow(int cells) {
        return Collections.nCopies(cells, blank(2));
    }

    /** Blank cell with room for so many lines. */
    static Table.Cell blank(int lines) {
        return new Table.Cell(Collections.nCopies(lines, List.of()));
    }

    Table.Column column(String key, double weight) {
        return new Table.Column(wording.phrases().of("event." + key), weight);
    }

    Table.Cell cell(String words) {
        return words.isEmpty() ? blank(1) : Table.Cell.of(List.of(wording.plain(words)));
    }

    Table.Cell number(int number) {
        return number > 0 ? cell(Integer.toString(number)) : blank(1);
    }

    /** Sign for something that is so; blank for what is not so or not yet known. */
    Table.Cell sign(boolean so) {
        return cell(so ? wording.phrases().of("event.yes") : "");
    }
}
