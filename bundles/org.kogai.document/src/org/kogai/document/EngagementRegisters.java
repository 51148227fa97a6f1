// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.CooperationPackage.Literals;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.model.governance.institutions.InstitutionsPackage;

import java.util.Objects;

/** Register of dialogues, meetings, seminars and invitations. */
record EngagementRegisters(RegisterFrame frame) {
    Sheet engagements() {
        Cells cells = frame.cells();
        return frame.<Engagement>register()
                .column(
                        InstitutionsPackage.Literals.INSTITUTION__KIND,
                        RegisterFrame.COUNTRY,
                        event -> Cells.words(cells.vocabulary().of(event.eClass())))
                .column(
                        Literals.ENGAGEMENT__JURISDICTION,
                        RegisterFrame.COUNTRY,
                        event -> cells.name(event.getJurisdiction()))
                .column(
                        Literals.ENGAGEMENT__DATE,
                        RegisterFrame.DAY,
                        event -> Cells.date(event.getDate()))
                .column(
                        Sheet.Column.ofNumbers(
                                cells.vocabulary().of(Literals.ENGAGEMENT__DAYS),
                                RegisterFrame.DAY),
                        event ->
                                event.getDays() > 0
                                        ? new Value.Count(event.getDays())
                                        : Value.EMPTY)
                .given(Literals.ENGAGEMENT__MODE, RegisterFrame.WORD)
                .given(Literals.ENGAGEMENT__TOOL, RegisterFrame.WORD)
                .column(
                        Literals.ENGAGEMENT__PLACE,
                        RegisterFrame.NAME,
                        event -> Cells.words(event.getPlace()))
                .column(
                        Literals.ENGAGEMENT__PARTICIPATIONS,
                        RegisterFrame.NAME,
                        event ->
                                cells.names(
                                        event.getParticipations().stream()
                                                .map(Participation::getStakeholder)
                                                .filter(Objects::nonNull)
                                                .toList()))
                .given(Literals.ENGAGEMENT__STATE, RegisterFrame.WORD)
                .over("sheet.engagements", frame.all(Engagement.class));
    }
}
