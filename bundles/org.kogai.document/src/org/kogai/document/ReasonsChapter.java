// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.policy.Rationale;

import java.util.List;

/** Why this is proposed and what other countries' law teaches; left out when nothing is said. */
final class ReasonsChapter {
    private ReasonsChapter() {}

    static void write(CountryFrame frame) {
        if (!reasons(frame).isEmpty()) {
            frame.manuscript().heading(1, "chapter.reasons");
            reasons(frame).forEach(reason -> section(frame, reason));
        }
    }

    static List<Rationale> reasons(CountryFrame frame) {
        return frame.proposals().stream()
                .flatMap(proposal -> proposal.getRationales().stream())
                .toList();
    }

    /** The reasons with labels instead of headings. */
    static void list(CountryFrame frame) {
        for (Rationale reason : reasons(frame)) {
            if (!reason.getName().isEmpty()) {
                frame.manuscript()
                        .add(new Paragraph(frame.wording().name(reason), Paragraph.Style.LABEL));
            }
            text(frame, reason);
        }
    }

    private static void section(CountryFrame frame, Rationale reason) {
        if (!reason.getName().isEmpty()) {
            frame.manuscript().heading(2, frame.wording().name(reason));
        }
        text(frame, reason);
    }

    private static void text(CountryFrame frame, Rationale reason) {
        Wording wording = frame.wording();
        Manuscript manuscript = frame.manuscript();
        manuscript.add(
                Paragraph.of(
                        Wording.join(wording.text(reason.getText()), wording.support(reason))));
        if (!reason.getComparesWith().isEmpty()) {
            manuscript.add(
                    Paragraph.of(
                            Wording.join(
                                    List.of(wording.phrase("reasons.comparesWith")),
                                    wording.names(reason.getComparesWith()),
                                    List.of(wording.phrase("stop")))));
        }
    }
}
