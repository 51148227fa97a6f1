// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.policy.PolicyProposal;

import java.util.List;

/** What is proposed to each country. */
final class ProposalsChapter {
    private ProposalsChapter() {}

    static void write(ReportFrame report) {
        report.manuscript().heading(1, "chapter.proposals");
        report.countries().forEach(ProposalsChapter::country);
    }

    private static void country(CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        Wording wording = frame.wording();
        manuscript.heading(2, wording.name(frame.jurisdiction()));
        if (frame.proposals().isEmpty()) {
            manuscript.paragraph("report.proposal.none");
            return;
        }
        for (PolicyProposal proposal : frame.proposals()) {
            manuscript.add(
                    new Paragraph(
                            Wording.join(
                                    wording.name(proposal),
                                    List.of(
                                            wording.phrase(
                                                    "report.proposal.status",
                                                    wording.word(proposal.getStatus())))),
                            Paragraph.Style.LEAD));
            if (!proposal.getSummary().isEmpty()) {
                manuscript.add(Paragraph.of(wording.text(proposal.getSummary())));
            }
        }
        manuscript.nested(
                () -> {
                    MeasuresChapter.content(frame);
                    manuscript.nested(
                            () -> {
                                ScheduleChapter.indicators(frame);
                                ScheduleChapter.risks(frame);
                            });
                });
    }
}
