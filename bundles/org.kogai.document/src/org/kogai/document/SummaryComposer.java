// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.ecore.EObject;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the summary of the report on a contract: 概要版, a few slides. */
final class SummaryComposer {
    /** More milestones of a year are told by their number, so that the summary stays short. */
    private static final int NAMED = 8;

    /** Stands where no milestone is to be named. */
    private static final String NONE = "–";

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
                                        new Table.Column(
                                                show.name(country.jurisdiction()), 3, true)));
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

    /** Gaps by kind: the gravest with its name, the others with their codes. */
    private void gaps() {
        List<List<String>> rows = new ArrayList<>();
        for (CountryFrame country : frame.countries()) {
            grouped(country.gaps(), this::kind)
                    .forEach(
                            (kind, gaps) ->
                                    rows.add(
                                            List.of(
                                                    show.name(country.jurisdiction()),
                                                    kind,
                                                    listed(gaps),
                                                    answered(country, gaps))));
        }
        show.table(
                "chapter.gaps",
                List.of(
                        show.column("country", 2.4),
                        show.column("kind", 1.5),
                        show.column("gap", 7),
                        show.column("answered", 1.6)),
                rows,
                all(CountryFrame::gaps));
    }

    private String kind(Gap gap) {
        return show.wording().word(gap, PolicyPackage.Literals.GAP__KIND, "given.noKind");
    }

    private String listed(List<Gap> gaps) {
        List<Gap> ranked =
                gaps.stream().sorted(Comparator.comparing(SummaryComposer::weight)).toList();
        List<String> names = new ArrayList<>();
        names.add(code(ranked.get(0)) + show.stated(ranked.get(0)));
        long unnamed = 0;
        for (Gap gap : ranked.subList(1, ranked.size())) {
            if (code(gap).isEmpty()) {
                unnamed++;
            } else {
                names.add(code(gap).strip());
            }
        }
        String text = String.join(show.phrase("separator"), names);
        return unnamed > 0 ? show.phrase("summary.further", text, unnamed) : text;
    }

    private static int weight(Gap gap) {
        return gap.isSetSeverity()
                ? List.of(Level.HIGH, Level.MEDIUM, Level.LOW).indexOf(gap.getSeverity())
                : 3;
    }

    private static String code(Gap gap) {
        return gap.getCode() == null ? "" : gap.getCode() + " ";
    }

    private String answered(CountryFrame country, List<Gap> gaps) {
        long answered = gaps.stream().filter(gap -> !country.answers(gap).isEmpty()).count();
        return show.phrase("summary.answered", answered, gaps.size());
    }

    /** Measures by the body that leads them. */
    private void measures() {
        List<List<String>> rows = new ArrayList<>();
        for (CountryFrame country : frame.countries()) {
            grouped(country.measures(), this::leader)
                    .forEach(
                            (leader, measures) ->
                                    rows.add(
                                            List.of(
                                                    show.name(country.jurisdiction()),
                                                    leader,
                                                    joined(measures, this::undertaken, "\n"))));
        }
        show.table(
                "summary.measures",
                List.of(
                        show.column("country", 2),
                        show.column("responsible", 2.8),
                        show.column("measure", 7.8)),
                rows,
                MeasureSources.of(all(CountryFrame::measures)));
    }

    private String leader(PolicyMeasure measure) {
        return measure.getResponsible() == null
                ? show.phrase("measures.noBody")
                : show.name(measure.getResponsible());
    }

    private String undertaken(PolicyMeasure measure) {
        String horizon =
                show.wording()
                        .word(
                                measure,
                                PolicyPackage.Literals.POLICY_MEASURE__HORIZON,
                                "given.noHorizon");
        return show.phrase("summary.measure", show.undrafted(measure), horizon);
    }

    /** Years with the number of their milestones, and the last of each measure by name. */
    private void milestones() {
        List<List<String>> rows = new ArrayList<>();
        for (CountryFrame country : frame.countries()) {
            List<Milestone> all = ScheduleChapter.milestones(country);
            Map<EObject, Milestone> ends = new HashMap<>();
            all.forEach(milestone -> ends.put(milestone.eContainer(), milestone));
            grouped(all, this::year)
                    .forEach(
                            (year, milestones) ->
                                    rows.add(
                                            List.of(
                                                    show.name(country.jurisdiction()),
                                                    year,
                                                    show.wording().number(milestones.size()),
                                                    ends(milestones, ends.values()))));
        }
        show.table(
                "summary.next",
                List.of(
                        show.column("country", 2.4),
                        show.column("year", 1.3),
                        show.column("milestones", 1.6).ofNumbers(),
                        show.column("ends", 7.3)),
                rows,
                MeasureSources.of(all(ScheduleChapter::milestones)));
    }

    private String year(Milestone milestone) {
        return milestone.getDue() == null
                ? show.phrase("given.notDecided")
                : show.phrase("date.year", Integer.toString(milestone.getDue().year()));
    }

    private String ends(List<Milestone> milestones, Collection<Milestone> ends) {
        List<Milestone> last = milestones.stream().filter(ends::contains).toList();
        if (last.size() > NAMED) {
            return show.phrase("summary.ends", last.size());
        }
        return last.isEmpty() ? NONE : joined(last, show::undrafted, show.phrase("separator"));
    }

    private static <T> String joined(
            List<T> elements, Function<T, String> words, String separator) {
        return elements.stream().map(words).collect(Collectors.joining(separator));
    }

    private static <T> Map<String, List<T>> grouped(List<T> elements, Function<T, String> group) {
        return elements.stream()
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    }

    private <T> List<T> all(Function<CountryFrame, List<T>> elements) {
        return frame.countries().stream().flatMap(it -> elements.apply(it).stream()).toList();
    }
}
