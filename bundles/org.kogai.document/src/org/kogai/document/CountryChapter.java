// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;

/** A country: its industry, law, bodies and gaps, then what was done there. */
final class CountryChapter {
    private CountryChapter() {}

    static void write(ReportFrame report, CountryFrame frame) {
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(1, frame.wording().name(frame.jurisdiction()));
        manuscript.nested(
                () -> {
                    manuscript.heading(1, "section.industry");
                    industry(frame);
                    LawChapter.write(frame);
                    BodiesChapter.write(frame);
                    TrainingSections.bodies(frame);
                    GapsChapter.write(frame);
                    EventSections events = new EventSections(frame);
                    events.write("dialogue", report.events(frame, PolicyDialogue.class));
                    events.write("group", report.events(frame, WorkingGroupMeeting.class));
                    TrainingSections.tools(frame);
                    events.writeIfAny("invitation", report.events(frame, Invitation.class));
                    events.writeIfAny("seminar", report.events(frame, Seminar.class));
                });
    }

    private static void industry(CountryFrame frame) {
        if (BackgroundChapter.figures(frame).isEmpty()) {
            frame.manuscript().paragraph("report.figures.none");
        } else {
            BackgroundChapter.table(frame);
        }
    }
}
