// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.Risk;

import java.util.ArrayList;
import java.util.List;

/** What the findings about a country come to, and what comes next there, point by point. */
final class Conclusions {
    private final CountryFrame country;
    private final Wording wording;

    Conclusions(CountryFrame country) {
        this.country = country;
        this.wording = country.wording();
    }

    /** Gaps, answers, course and target. */
    List<List<Inline>> findings() {
        List<List<Inline>> points = new ArrayList<>();
        List<Gap> gaps = country.gaps();
        List<Gap> high = gaps.stream().filter(Conclusions::isHigh).toList();
        String key = high.isEmpty() ? "conclusion.gaps" : "conclusion.gaps.high";
        points.add(listed(phrase(key, gaps.size()), gaps(high)));
        List<PolicyMeasure> measures = country.measures();
        if (measures.isEmpty()) {
            points.add(List.of(phrase("conclusion.answers.none")));
            return points;
        }
        int answered = gaps.size() - open().size();
        points.add(
                draft(
                        List.of(
                                phrase(
                                        "conclusion.answers",
                                        answered,
                                        measures.size(),
                                        gaps.size()))));
        List<Milestone> milestones = dated();
        if (milestones.size() > 1) {
            Milestone last = milestones.get(milestones.size() - 1);
            points.add(draft(List.of(course(milestones.get(0), last))));
        }
        PolicyMeasure first = measures.get(0);
        if (!first.getIndicators().isEmpty()) {
            points.add(
                    draft(
                            Wording.join(
                                    List.of(phrase("conclusion.target")),
                                    List.of(country.link(first), phrase("label.colon")),
                                    MeasuresChapter.indicator(
                                            wording, first.getIndicators().get(0)))));
        }
        return points;
    }

    /** Events to be held, the first milestone, what to settle and what is still open. */
    List<List<Inline>> next(List<Engagement> events) {
        List<List<Inline>> points = new ArrayList<>();
        List<Engagement> planned =
                events.stream().filter(it -> it.getState() == EngagementState.PLANNED).toList();
        add(points, "next.events", planned.stream().map(wording::name).toList());
        dated().stream()
                .limit(1)
                .forEach(
                        first ->
                                points.add(
                                        draft(
                                                Wording.join(
                                                        List.of(phrase("next.milestone")),
                                                        milestone(first)))));
        List<Risk> risks =
                country.measures().stream()
                        .flatMap(measure -> measure.getRisks().stream())
                        .filter(risk -> risk.isSetImpact() && risk.getImpact() == Level.HIGH)
                        .toList();
        add(points, "next.risks", risks.stream().map(wording::name).toList());
        add(points, "next.open", gaps(open()));
        return points;
    }

    private static boolean isHigh(Gap gap) {
        return gap.isSetSeverity() && gap.getSeverity() == Level.HIGH;
    }

    private List<Gap> open() {
        return country.gaps().stream().filter(gap -> country.answers(gap).isEmpty()).toList();
    }

    private List<Milestone> dated() {
        return ScheduleChapter.milestones(country).stream()
                .filter(milestone -> milestone.getDue() != null)
                .toList();
    }

    private List<List<Inline>> gaps(List<Gap> gaps) {
        return gaps.stream()
                .map(
                        gap ->
                                Wording.join(
                                        List.of(country.link(gap), wording.space()),
                                        wording.name(gap)))
                .toList();
    }

    private Text course(Milestone first, Milestone last) {
        return phrase(
                "conclusion.course",
                wording.label(first),
                wording.date(first.getDue()),
                wording.label(last),
                wording.date(last.getDue()));
    }

    private List<Inline> milestone(Milestone milestone) {
        return List.of(
                phrase("next.due", wording.date(milestone.getDue()), wording.label(milestone)),
                country.link((PolicyMeasure) milestone.eContainer()),
                phrase("next.due.end"));
    }

    private void add(List<List<Inline>> points, String key, List<List<Inline>> names) {
        if (!names.isEmpty()) {
            points.add(listed(phrase(key), names));
        }
    }

    private List<Inline> listed(Text start, List<List<Inline>> names) {
        return names.isEmpty()
                ? List.of(start)
                : Wording.join(List.of(start), wording.separated(names), List.of(phrase("stop")));
    }

    private List<Inline> draft(List<Inline> words) {
        return Wording.join(words, List.of(wording.space(), wording.draftMark()));
    }

    private Text phrase(String key, Object... values) {
        return wording.phrase(key, values);
    }
}
