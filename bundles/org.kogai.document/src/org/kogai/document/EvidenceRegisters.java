// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.GovernancePackage.Literals;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;

/** Registers of what all else rests on: figures and sources. */
record EvidenceRegisters(RegisterFrame frame) {
    Sheet statistics() {
        return frame.<Statistic>register()
                .quantity(Literals.STATISTIC__VALUE, Statistic::getValue)
                .column(
                        Literals.STATISTIC__DATE,
                        RegisterFrame.DAY,
                        figure -> Cells.date(figure.getDate()))
                .column(
                        Literals.STATISTIC__JURISDICTION,
                        RegisterFrame.COUNTRY,
                        figure -> frame.cells().name(figure.getJurisdiction()))
                .over("sheet.statistics", frame.all(Statistic.class));
    }

    Sheet sources() {
        return frame.<Source>register()
                .given(Literals.SOURCE__KIND, RegisterFrame.WORD)
                .literal(Literals.SOURCE__RELIABILITY, RegisterFrame.WORD, Source::getReliability)
                .column(
                        Literals.SOURCE__PUBLISHER,
                        RegisterFrame.NAME,
                        source -> Cells.words(source.getPublisher()))
                .column(Literals.SOURCE__ADDRESS, 60, source -> Cells.words(source.getAddress()))
                .column(
                        Literals.SOURCE__ACCESSED,
                        RegisterFrame.DAY,
                        source -> Cells.date(source.getAccessed()))
                .remarked("sheet.sources", frame.all(Source.class));
    }
}
