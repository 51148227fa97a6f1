// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.Engagement;

import java.time.LocalDate;

/** Composes the agenda of a meeting. */
final class AgendaComposer {
    private AgendaComposer() {}

    static Document compose(Engagement event, String language, LocalDate date) {
        EventPaper paper = new EventPaper(event, language, date, "event.agenda");
        paper.facts();
        paper.heading("items");
        EventProgramme.write(paper, event);
        paper.heading("participants");
        EventParticipants.write(paper, event);
        return paper.document();
    }
}
