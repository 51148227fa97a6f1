// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.cooperation.ActionItem;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** What the work came to, the roadmap, and what to do next. */
final class OutlookChapter {
    private final ReportFrame frame;
    private final Wording wording;
    private final Manuscript manuscript;

    private OutlookChapter(ReportFrame frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.manuscript = frame.manuscript();
    }

    static void write(ReportFrame frame) {
        new OutlookChapter(frame).write();
    }

    private void write() {
        manuscript.heading(1, "chapter.outlook");
        numbers();
        roadmap();
        next();
    }

    private void numbers() {
        manuscript.heading(2, "section.numbers");
        for (CountryFrame country : frame.countries()) {
            points(country, new Conclusions(country).findings());
        }
        manuscript.paragraph("report.numbers", manuscript.nextTable());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(wording.column("counted", 3.4));
        frame.countries()
                .forEach(
                        country ->
                                columns.add(
                                        new Table.Column(
                                                Texts.label(
                                                        country.jurisdiction(), wording.language()),
                                                3,
                                                true)));
        manuscript.table(
                List.of(wording.phrase("table.numbers")),
                columns,
                counts(frame).entrySet().stream().map(this::row).toList());
    }

    private void points(CountryFrame country, List<List<Inline>> points) {
        if (!points.isEmpty()) {
            manuscript.add(
                    new Paragraph(wording.name(country.jurisdiction()), Paragraph.Style.LABEL));
            manuscript.add(new BulletList(points));
        }
    }

    /** Numbers for each country, by what is counted. */
    static Map<String, List<Integer>> counts(ReportFrame frame) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        count(frame, counts, "instruments", country -> country.presentInstruments().size());
        count(frame, counts, "institutions", country -> country.presentInstitutions().size());
        count(frame, counts, "gaps", country -> country.gaps().size());
        count(frame, counts, "answered", OutlookChapter::answered);
        count(frame, counts, "measures", country -> country.measures().size());
        boolean none = held(frame.events()) == 0;
        count(frame, counts, none ? "toHold" : "planned", country -> events(frame, country).size());
        if (!none) {
            count(frame, counts, "held", country -> held(events(frame, country)));
        }
        return counts;
    }

    private static void count(
            ReportFrame frame,
            Map<String, List<Integer>> counts,
            String key,
            ToIntFunction<CountryFrame> count) {
        counts.put(key, frame.countries().stream().map(count::applyAsInt).toList());
    }

    private List<Table.Cell> row(Map.Entry<String, List<Integer>> counted) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(wording.cell(wording.phrases().of("count." + counted.getKey())));
        counted.getValue().forEach(count -> cells.add(wording.cell(wording.number(count))));
        return cells;
    }

    private static int answered(CountryFrame country) {
        return (int) country.gaps().stream().filter(gap -> !country.answers(gap).isEmpty()).count();
    }

    private static List<Engagement> events(ReportFrame frame, CountryFrame country) {
        return frame.events(country, Engagement.class);
    }

    private static int held(List<Engagement> events) {
        return (int) events.stream().filter(it -> it.getState() == EngagementState.HELD).count();
    }

    private void roadmap() {
        manuscript.heading(2, "section.roadmap");
        List<CountryFrame> planned =
                frame.countries().stream()
                        .filter(country -> !ScheduleChapter.milestones(country).isEmpty())
                        .toList();
        if (planned.isEmpty()) {
            manuscript.paragraph("report.roadmap.none");
        }
        for (CountryFrame country : planned) {
            manuscript.heading(3, wording.name(country.jurisdiction()));
            ScheduleChapter.milestoneTable(country);
        }
    }

    private void next() {
        manuscript.heading(2, "section.next");
        List<ActionItem> open =
                frame.events().stream()
                        .map(Engagement::getMinutes)
                        .filter(Objects::nonNull)
                        .flatMap(minutes -> minutes.getActions().stream())
                        .filter(action -> !action.isDone())
                        .toList();
        if (open.isEmpty()) {
            boolean held = held(frame.events()) > 0;
            manuscript.paragraph(held ? "report.next.none" : "report.next.notYet");
        } else {
            manuscript.paragraph("report.next");
            manuscript.add(
                    new BulletList(
                            open.stream()
                                    .map(action -> EventSections.actionWithState(wording, action))
                                    .toList()));
        }
        for (CountryFrame country : frame.countries()) {
            points(country, new Conclusions(country).next(events(frame, country)));
        }
    }
}
