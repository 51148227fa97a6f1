// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.ecore.EObject;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Composes the summary of the report on a contract: 概要版, a few slides. */
final class SummaryComposer {
    /** Rows about one country, so that the summary stays a summary. */
    private static final int ROWS = 3;

    /** Milestones of all countries that one slide has room for beside the rows about the others. */
    private static final int MILESTONES = 8;

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
                        SummaryComposer::first,
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
                                        answer(country, gap)),
                        this::otherGaps);
        show.table(
                "chapter.gaps",
                List.of(
                        show.column("country", 2.8),
                        show.column("gap", 4.4),
                        show.column("kind", 1.5),
                        show.column("answeredBy", 3.6)),
                rows,
                shown);
    }

    /** The measure that answers a gap, with the number of further ones. */
    private String answer(CountryFrame country, Gap gap) {
        List<PolicyMeasure> measures = country.answers(gap);
        return show.phrase(
                "summary.answered",
                measures.isEmpty() ? "" : show.name(measures.get(0)),
                measures.size(),
                measures.size() - 1);
    }

    private List<String> otherGaps(CountryFrame country, List<Gap> gaps) {
        List<Gap> all = country.gaps();
        long answered = all.stream().filter(gap -> !country.answers(gap).isEmpty()).count();
        return List.of(
                show.name(country.jurisdiction()),
                more(gaps),
                "",
                show.phrase("summary.others", answered, all.size() - answered, all.size()));
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
                        SummaryComposer::first,
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
                                        show.name(measure.getResponsible())),
                        (country, others) ->
                                List.of(show.name(country.jurisdiction()), more(others), "", ""));
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
                        this::ends,
                        shown,
                        (country, milestone) ->
                                List.of(
                                        show.name(country.jurisdiction()),
                                        show.wording().date(milestone.getDue()),
                                        show.undrafted(milestone)),
                        (country, others) ->
                                List.of(show.name(country.jurisdiction()), "", more(others)));
        show.table(
                "summary.next",
                List.of(
                        show.column("country", 2.8),
                        show.column("due", 1.8),
                        show.column("milestone", 6)),
                rows,
                MeasureSources.of(shown));
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(ROWS).toList();
    }

    /**
     * The next milestone, and the last of each measure, which is what the measure comes to: the
     * latest of them where there is not room for all.
     */
    private List<Milestone> ends(List<Milestone> all) {
        Map<EObject, Milestone> ends = new HashMap<>();
        all.forEach(milestone -> ends.put(milestone.eContainer(), milestone));
        List<Milestone> later =
                all.stream().skip(1).filter(milestone -> ends.containsValue(milestone)).toList();
        int room = Math.max(1, MILESTONES / frame.countries().size() - 1);
        return Stream.concat(
                        all.stream().limit(1),
                        later.stream().skip(Math.max(0, later.size() - room)))
                .toList();
    }

    /**
     * A row for each of the chosen elements of each country, and one about the others.
     *
     * @param others texts of the row about the others
     */
    private <T extends Element> List<List<String>> rows(
            Function<CountryFrame, List<T>> elements,
            UnaryOperator<List<T>> choice,
            List<T> shown,
            Row<T> row,
            Row<List<T>> others) {
        List<List<String>> rows = new ArrayList<>();
        for (CountryFrame country : frame.countries()) {
            List<T> all = elements.apply(country);
            List<T> chosen = choice.apply(all);
            chosen.forEach(element -> rows.add(row.of(country, element)));
            shown.addAll(chosen);
            if (all.size() > chosen.size()) {
                List<T> left = all.stream().filter(one -> !chosen.contains(one)).toList();
                rows.add(others.of(country, left));
            }
        }
        return rows;
    }

    private String more(List<?> others) {
        return show.phrase("slide.more", others.size());
    }

    /** Texts of a row about an element of a country, or several. */
    private interface Row<T> {
        List<String> of(CountryFrame country, T element);
    }
}
