// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.policy.Rationale;

import java.util.List;

/** Why this is proposed and what other countries' law teaches; left out when nothing is said. */
final class ReasonsChapter {
    private ReasonsChapter() {}

    static void write(CountryFrame frame) {
        List<Rationale> reasons =
                frame.proposals().stream()
                        .flatMap(proposal -> proposal.getRationales().stream())
                        .toList();
        if (reasons.isEmpty()) {
            return;
        }
        frame.manuscript().heading(1, "chapter.reasons");
        reasons.forEach(reason -> section(frame, reason));
    }

    private static void section(CountryFrame frame, Rationale reason) {
        Wording wording = frame.wording();
        Manuscript manuscript = frame.manuscript();
        if (!reason.getName().isEmpty()) {
            manuscript.heading(2, wording.name(reason));
        }
        manuscript.add(
                Paragraph.of(
                        Wording.join(wording.text(reason.getText()), wording.support(reason))));
        if (!reason.getComparesWith().isEmpty()) {
            manuscript.add(
                    Paragraph.of(
                            Wording.join(
                                    List.of(wording.phrase("reasons.comparesWith")),
                                    wording.names(reason.getComparesWith()))));
        }
    }
}
