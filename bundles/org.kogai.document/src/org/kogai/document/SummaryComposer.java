// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.WorkItem;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Composes the summary of the report on a contract: 概要版, a few slides. */
final class SummaryComposer {
    /** Rows about one country, so that the summary stays a summary. */
    private static final int ROWS = 3;

    private final ReportFrame frame;
    private final SlideShow show;

    SummaryComposer(Governance model, Contract contract, String language, LocalDate date) {
        this.frame = new ReportComposer(model, contract, language, date, Map.of()).frame();
        Wording wording = SlideShow.wording(language);
        this.show =
                new SlideShow(
                        wording.label(contract),
                        wording.phrases().of("summary.kind"),
                        wording,
                        date);
    }

    Deck compose() {
        List<WorkItem> work = work();
        show.points("summary.work", work.stream().map(show::name).toList(), work);
        counts();
        gaps();
        measures();
        milestones();
        return show.deck();
    }

    /** What the contract asks for, without the details of each part. */
    private List<WorkItem> work() {
        return frame.contract().getWorkItems().stream()
                .filter(item -> item.getSection() != null)
                .filter(item -> item.getSection().matches("3\\(\\d+\\)[①-⑳]?"))
                .toList();
    }

    private void counts() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(show.column("counted", 3.4));
        frame.countries()
                .forEach(
                        country ->
                                columns.add(
                                        new Table.Column(show.name(country.jurisdiction()), 3)));
        List<List<String>> rows =
                OutlookChapter.counts(frame).entrySet().stream()
                        .map(
                                entry ->
                                        Stream.concat(
                                                        Stream.of(
                                                                show.phrase(
                                                                        "count." + entry.getKey())),
                                                        entry.getValue().stream()
                                                                .map(show.wording()::number))
                                                .toList())
                        .toList();
        show.table("summary.counts", columns, rows, List.of());
    }

    private void gaps() {
        List<Gap> shown = new ArrayList<>();
        List<List<String>> rows =
                rows(
                        country ->
                                country.gaps().stream()
                                        .sorted(Comparator.comparing(SummaryComposer::weight))
                                        .toList(),
                        1,
                        shown,
                        (country, gap) ->
                                List.of(
                                        show.name(country.jurisdiction()),
                                        show.stated(gap),
                                        show.wording()
                                                .word(
                                                        gap,
                                                        PolicyPackage.Literals.GAP__KIND,
                                                        "given.noKind"),
                                        show.phrase(
                                                "summary.answered", country.answers(gap).size())));
        show.table(
                "chapter.gaps",
                List.of(
                        show.column("country", 2.8),
                        show.column("gap", 5.6),
                        show.column("kind", 1.6),
                        show.column("answeredBy", 1.8)),
                rows,
                shown);
    }

    private static int weight(Gap gap) {
        return gap.isSetSeverity()
                ? List.of(Level.HIGH, Level.MEDIUM, Level.LOW).indexOf(gap.getSeverity())
                : 3;
    }

    private void measures() {
        List<PolicyMeasure> shown = new ArrayList<>();
        List<List<String>> rows =
                rows(
                        CountryFrame::measures,
                        1,
                        shown,
                        (country, measure) ->
                                List.of(
                                        show.name(country.jurisdiction()),
                                        show.undrafted(measure),
                                        show.wording()
                                                .word(
                                                        measure,
                                                        PolicyPackage.Literals
                                                                .POLICY_MEASURE__HORIZON,
                                                        "given.notDecided"),
                                        show.name(measure.getResponsible())));
        show.table(
                "summary.measures",
                List.of(
                        show.column("country", 2.8),
                        show.column("measure", 4.6),
                        show.column("horizon", 2),
                        show.column("responsible", 2.8)),
                rows,
                MeasureSources.of(shown));
    }

    private void milestones() {
        List<Milestone> shown = new ArrayList<>();
        List<List<String>> rows =
                rows(
                        ScheduleChapter::milestones,
                        2,
                        shown,
                        (country, milestone) ->
                                List.of(
                                        show.name(country.jurisdiction()),
                                        show.wording().date(milestone.getDue()),
                                        show.undrafted(milestone)));
        show.table(
                "summary.next",
                List.of(
                        show.column("country", 2.8),
                        show.column("due", 1.8),
                        show.column("milestone", 6)),
                rows,
                MeasureSources.of(shown));
    }

    /**
     * A row for each of the first elements of each country, and one that counts the others.
     *
     * @param named column that names the element
     */
    private <T extends Element> List<List<String>> rows(
            Function<CountryFrame, List<T>> elements, int named, List<T> shown, Row<T> row) {
        List<List<String>> rows = new ArrayList<>();
        for (CountryFrame country : frame.countries()) {
            List<T> all = elements.apply(country);
            List<T> first = all.stream().limit(ROWS).toList();
            first.forEach(element -> rows.add(row.of(country, element)));
            shown.addAll(first);
            if (all.size() > first.size()) {
                int cells = rows.get(rows.size() - 1).size();
                List<String> more = new ArrayList<>(Collections.nCopies(cells, ""));
                more.set(0, show.name(country.jurisdiction()));
                more.set(named, show.phrase("slide.more", all.size() - first.size()));
                rows.add(more);
            }
        }
        return rows;
    }

    /** Texts of a row about an element. */
    private interface Row<T> {
        List<String> of(CountryFrame country, T element);
    }
}
