// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.policy.PolicyProposal;

import java.util.List;

/** Background and problem, in figures with their source and year. */
final class BackgroundChapter {
    private BackgroundChapter() {}

    static void write(CountryFrame frame, PolicyProposal proposal) {
        Manuscript manuscript = frame.manuscript();
        Wording wording = frame.wording();
        manuscript.heading(1, "chapter.background");
        if (!proposal.getSummary().isEmpty()) {
            manuscript.add(
                    new Paragraph(wording.text(proposal.getSummary()), Paragraph.Style.LEAD));
        }
        if (!proposal.getNote().isEmpty()) {
            manuscript.add(Paragraph.of(wording.text(proposal.getNote())));
        }
        int gaps = frame.gaps().size();
        long answered = frame.gaps().stream().filter(gap -> !frame.answers(gap).isEmpty()).count();
        int measures = frame.measures().size();
        String answer = measures == 0 || gaps == 0 ? "open" : answered == gaps ? "all" : "some";
        manuscript.add(
                Paragraph.of(
                        Wording.join(
                                wording.sentence("background.problem", gaps),
                                wording.sentence(
                                        "background.answer." + answer, gaps, answered, measures))));
        if (!figures(frame).isEmpty()) {
            table(frame);
        }
    }

    /** Figures of the country. */
    static List<Statistic> figures(CountryFrame frame) {
        return frame.model()
                .statistics()
                .filter(figure -> frame.isOfCountry(figure.getJurisdiction()))
                .toList();
    }

    /** The figures in a table. */
    static void table(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        manuscript.paragraph("background.figures", manuscript.nextTable());
        manuscript.table(
                "table.figures",
                List.of(
                        frame.column("figure", 5),
                        frame.column("value", 2.4),
                        frame.column("asOf", 2.3),
                        frame.column("sources", 2.8)),
                figures(frame).stream().map(figure -> row(frame, figure)).toList());
    }

    private static List<Table.Cell> row(CountryFrame frame, Statistic figure) {
        Wording wording = frame.wording();
        return List.of(
                Table.Cell.of(wording.name(figure)),
                frame.cell(wording.quantity(figure.getValue())),
                frame.cell(wording.date(figure.getDate())),
                Table.Cell.of(wording.sources(figure)));
    }
}
