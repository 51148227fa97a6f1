// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.Seminar;

import java.time.LocalDate;
import java.util.List;

/** Composes the programme of a seminar. */
final class SeminarProgrammeComposer {
    private SeminarProgrammeComposer() {}

    static Document compose(Seminar seminar, String language, LocalDate date) {
        EventPaper paper = new EventPaper(seminar, language, date, "event.seminarProgramme");
        Wording wording = paper.wording();
        int planned = seminar.getPlannedParticipants();
        paper.facts(
                paper.fact(
                        "planned",
                        planned > 0 ? wording.phrases().of("event.persons", planned) : ""));
        if (!seminar.getPurposes().isEmpty()) {
            paper.heading("purposes");
            paper.bullets(
                    seminar.getPurposes().stream()
                            .map(purpose -> List.<Inline>of(wording.plain(wording.word(purpose))))
                            .toList());
        }
        paper.heading("programme");
        EventProgramme.write(paper, seminar);
        paper.heading("participants");
        EventParticipants.write(paper, seminar);
        return paper.document();
    }
}
