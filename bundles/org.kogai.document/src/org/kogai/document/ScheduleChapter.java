// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.model.governance.policy.Risk;

import java.util.Comparator;
import java.util.List;

/** Milestones in order of time, indicators and risks of all measures side by side. */
final class ScheduleChapter {
    private static final PartialDate NEVER = new PartialDate(9999, 0, 0);

    private ScheduleChapter() {}

    static void write(CountryFrame frame) {
        writeMilestones(frame);
        indicators(frame);
        risks(frame);
    }

    private static void writeMilestones(CountryFrame frame) {
        if (!milestones(frame).isEmpty()) {
            frame.manuscript().heading(1, "chapter.milestones");
            milestoneTable(frame);
        }
    }

    /** Milestones of all measures, in order of time. */
    static List<Milestone> milestones(CountryFrame frame) {
        return frame.measures().stream()
                .flatMap(measure -> measure.getMilestones().stream())
                .sorted(Comparator.comparing(ScheduleChapter::due))
                .toList();
    }

    /** The milestones in a table, and over the years in a picture. */
    static void milestoneTable(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        manuscript.paragraph("schedule.milestones", manuscript.nextTable());
        manuscript.table(
                "table.milestones",
                List.of(
                        frame.column("due", 2.3),
                        frame.column("milestone", 3.2),
                        frame.column("deliverable", 3.2),
                        frame.column("measureNumber", 1.7),
                        frame.column("dependsOn", 3.3)),
                milestones(frame).stream().map(milestone -> row(frame, milestone)).toList());
        manuscript.figures("schedule.figure", frame.pictures("Roadmap"));
    }

    private static PartialDate due(Milestone milestone) {
        return milestone.getDue() == null ? NEVER : milestone.getDue();
    }

    private static List<Table.Cell> row(CountryFrame frame, Milestone milestone) {
        Wording wording = frame.wording();
        String due = wording.date(milestone.getDue());
        return List.of(
                frame.cell(due.isEmpty() ? wording.phrases().of("schedule.open") : due),
                Table.Cell.of(wording.name(milestone)),
                Table.Cell.of(wording.text(milestone.getDeliverable())),
                Table.Cell.of(List.of(frame.link((PolicyMeasure) milestone.eContainer()))),
                milestone.getDependsOn().isEmpty()
                        ? frame.cell("–")
                        : Table.Cell.of(wording.names(milestone.getDependsOn())));
    }

    static void indicators(CountryFrame frame) {
        List<Indicator> indicators =
                frame.measures().stream()
                        .flatMap(measure -> measure.getIndicators().stream())
                        .toList();
        if (indicators.isEmpty()) {
            return;
        }
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(1, "chapter.indicators");
        manuscript.paragraph("schedule.indicators", manuscript.nextTable());
        manuscript.table(
                "table.indicators",
                List.of(
                        frame.column("indicator", 3.6),
                        frame.column("baseline", 2.4),
                        frame.column("target", 2.4),
                        frame.column("dataOwner", 2.8),
                        frame.column("measureNumber", 1.6)),
                indicators.stream().map(indicator -> row(frame, indicator)).toList());
        if (indicators.stream().anyMatch(ScheduleChapter::isDueAfterWork)) {
            manuscript.legend(List.of("schedule.indicators.later"));
        }
        IndicatorCharts.write(frame, indicators);
    }

    /** Whether a target is set for a year after the last milestone of its measure. */
    private static boolean isDueAfterWork(Indicator indicator) {
        List<Milestone> milestones = ((PolicyMeasure) indicator.eContainer()).getMilestones();
        return indicator.getTargetDate() != null
                && !milestones.isEmpty()
                && milestones.stream()
                        .map(ScheduleChapter::due)
                        .allMatch(due -> due.year() < indicator.getTargetDate().year());
    }

    private static List<Table.Cell> row(CountryFrame frame, Indicator indicator) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(wording.name(indicator)),
                frame.cell(
                        dated(
                                wording,
                                wording.quantity(indicator.getBaseline()),
                                wording.date(indicator.getBaselineDate()))),
                frame.cell(
                        dated(
                                wording,
                                wording.quantity(indicator.getTarget()),
                                wording.date(indicator.getTargetDate()))),
                indicator.getDataOwner() == null
                        ? frame.cell("")
                        : Table.Cell.of(wording.name(indicator.getDataOwner())),
                Table.Cell.of(List.of(frame.link((PolicyMeasure) indicator.eContainer()))));
    }

    private static String dated(Wording wording, String quantity, String date) {
        return date.isEmpty() || quantity.isEmpty()
                ? quantity
                : wording.phrases().of("quantity.dated", quantity, date);
    }

    static void risks(CountryFrame frame) {
        List<Risk> risks =
                frame.measures().stream().flatMap(measure -> measure.getRisks().stream()).toList();
        if (risks.isEmpty()) {
            return;
        }
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(1, "chapter.risks");
        manuscript.paragraph("schedule.risks", manuscript.nextTable());
        manuscript.table(
                "table.risks",
                List.of(
                        frame.column("risk", 3.6),
                        frame.column("likelihood", 1.6),
                        frame.column("impact", 1.6),
                        frame.column("response", 3.8),
                        frame.column("measureNumber", 1.6)),
                risks.stream().map(risk -> row(frame, risk)).toList());
    }

    private static List<Table.Cell> row(CountryFrame frame, Risk risk) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(wording.name(risk)),
                frame.cell(
                        wording.word(
                                risk,
                                PolicyPackage.Literals.RISK__LIKELIHOOD,
                                "given.notAssessed")),
                frame.cell(
                        wording.word(
                                risk, PolicyPackage.Literals.RISK__IMPACT, "given.notAssessed")),
                Table.Cell.of(wording.text(risk.getResponse())),
                Table.Cell.of(List.of(frame.link((PolicyMeasure) risk.eContainer()))));
    }
}
