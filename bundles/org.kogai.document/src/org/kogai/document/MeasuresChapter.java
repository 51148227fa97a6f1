// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.model.governance.policy.Risk;

import java.util.ArrayList;
import java.util.List;

/** The measures proposed, one section each. */
final class MeasuresChapter {
    private MeasuresChapter() {}

    static void write(CountryFrame frame) {
        frame.manuscript().heading(1, "chapter.measures");
        content(frame);
    }

    /** The measures, without the heading of the chapter. */
    static void content(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        List<PolicyMeasure> measures = frame.measures();
        manuscript.add(
                Paragraph.of(
                        frame.wording().draftMark(),
                        frame.wording().space(),
                        frame.wording().phrase("measures.draft")));
        if (measures.isEmpty()) {
            manuscript.paragraph("measures.none");
            return;
        }
        manuscript.paragraph(
                "measures.overview",
                manuscript.nextTable(),
                measures.size(),
                manuscript.nextTable(1),
                manuscript.nextTable(measures.size()));
        manuscript.table(
                "table.measures",
                List.of(
                        frame.column("measureNumber", 1.6),
                        frame.column("measure", 4.1),
                        frame.column("answers", 1.8),
                        frame.column("horizon", 2),
                        frame.column("responsible", 3.2)),
                measures.stream().map(measure -> row(frame, measure)).toList());
        if (measures.stream().anyMatch(measure -> frame.isStarred(measure.getLegalBasis()))) {
            manuscript.legend(List.of("measures.star"));
        }
        measures.forEach(measure -> section(frame, measure));
    }

    private static List<Table.Cell> row(CountryFrame frame, PolicyMeasure measure) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(List.of(frame.link(measure))),
                Table.Cell.of(wording.name(measure)),
                Table.Cell.of(gaps(frame, measure)),
                frame.cell(
                        wording.word(
                                measure,
                                PolicyPackage.Literals.POLICY_MEASURE__HORIZON,
                                "given.notDecided")),
                Table.Cell.of(body(wording, measure.getResponsible())));
    }

    private static List<Inline> gaps(CountryFrame frame, PolicyMeasure measure) {
        return frame.wording()
                .separated(
                        measure.getAddresses().stream()
                                .map(gap -> List.<Inline>of(frame.link(gap)))
                                .toList());
    }

    private static List<Inline> body(Wording wording, Body body) {
        return body == null ? List.of(wording.phrase("measures.noBody")) : wording.name(body);
    }

    private static void section(CountryFrame frame, PolicyMeasure measure) {
        Wording wording = frame.wording();
        frame.manuscript()
                .heading(
                        2,
                        frame.anchor(measure),
                        Wording.join(
                                List.of(wording.phrase("measure.heading", frame.number(measure))),
                                wording.name(measure)));
        frame.manuscript()
                .add(
                        measure.getContent().isEmpty()
                                ? new Paragraph(wording.sources(measure), Paragraph.Style.LABEL)
                                : Paragraph.of(
                                        Wording.join(
                                                wording.text(measure.getContent()),
                                                wording.support(measure))));
        frame.manuscript()
                .facts(
                        List.of(wording.phrase("measure.caption", frame.number(measure))),
                        facts(frame, measure));
    }

    private static List<Fact> facts(CountryFrame frame, PolicyMeasure measure) {
        Wording wording = frame.wording();
        List<Fact> facts = new ArrayList<>();
        add(frame, facts, "answers", wording.names(measure.getAddresses()));
        kind(frame, facts, measure);
        add(frame, facts, "legalBasis", frame.starred(measure.getLegalBasis()));
        add(frame, facts, "responsible", body(wording, measure.getResponsible()));
        add(frame, facts, "partners", wording.names(measure.getPartners()));
        schedule(frame, facts, measure);
        addAll(
                frame,
                facts,
                "indicators",
                measure.getIndicators().stream().map(i -> indicator(wording, i)).toList());
        addAll(
                frame,
                facts,
                "risks",
                measure.getRisks().stream().map(r -> risk(wording, r)).toList());
        return facts;
    }

    /** What was given on one line; none while nobody gave anything. */
    private static void kind(CountryFrame frame, List<Fact> facts, PolicyMeasure measure) {
        Wording wording = frame.wording();
        String kind = wording.word(measure, PolicyPackage.Literals.POLICY_MEASURE__KIND);
        String form =
                wording.word(measure, PolicyPackage.Literals.POLICY_MEASURE__INSTRUMENT_NEEDED);
        boolean both = !kind.isEmpty() && !form.isEmpty();
        String words = both ? wording.phrases().of("quantity.dated", kind, form) : kind + form;
        if (!words.isEmpty()) {
            String key = both ? "kindAndForm" : kind.isEmpty() ? "instrumentNeeded" : "kind";
            add(frame, facts, key, List.of(wording.plain(words)));
        }
    }

    /** The horizon, then the milestones. */
    private static void schedule(CountryFrame frame, List<Fact> facts, PolicyMeasure measure) {
        Wording wording = frame.wording();
        List<List<Inline>> lines = new ArrayList<>();
        String horizon = wording.word(measure, PolicyPackage.Literals.POLICY_MEASURE__HORIZON);
        if (!horizon.isEmpty()) {
            lines.add(List.of(wording.plain(horizon)));
        }
        measure.getMilestones().forEach(one -> lines.add(milestone(wording, one)));
        addAll(frame, facts, measure.getMilestones().isEmpty() ? "horizon" : "schedule", lines);
    }

    private static List<Inline> milestone(Wording wording, Milestone milestone) {
        String due = wording.date(milestone.getDue());
        Text when =
                Text.strong(
                        due.isEmpty() ? wording.phrases().of("schedule.open") : due,
                        wording.phrases().language());
        return Wording.join(
                List.of(when, wording.plain(wording.phrases().of("label.colon"))),
                wording.name(milestone));
    }

    static List<Inline> indicator(Wording wording, Indicator indicator) {
        return Wording.join(
                wording.name(indicator),
                List.of(
                        wording.phrase(
                                "indicator.change",
                                wording.quantity(indicator.getBaseline()),
                                wording.quantity(indicator.getTarget()),
                                wording.date(indicator.getTargetDate()).isEmpty() ? 0 : 1,
                                wording.date(indicator.getTargetDate()))));
    }

    private static List<Inline> risk(Wording wording, Risk risk) {
        return risk.getResponse().isEmpty()
                ? wording.name(risk)
                : Wording.join(
                        wording.name(risk),
                        List.of(wording.phrase("risk.response")),
                        wording.text(risk.getResponse()));
    }

    private static void add(CountryFrame frame, List<Fact> facts, String key, List<Inline> value) {
        addAll(frame, facts, key, value.isEmpty() ? List.of() : List.of(value));
    }

    private static void addAll(
            CountryFrame frame, List<Fact> facts, String key, List<List<Inline>> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(frame.wording().phrases().of("column." + key), lines));
        }
    }
}
