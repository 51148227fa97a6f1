// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.law.LawPackage.Literals;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.semantics.Period;

import java.util.Optional;

/** Registers of the law: instruments, their provisions, what these oblige to. */
record LawRegisters(RegisterFrame frame) {
    Sheet instruments() {
        Cells cells = frame.cells();
        return frame.<LegalInstrument>register()
                .given(Literals.LEGAL_INSTRUMENT__KIND, RegisterFrame.WORD)
                .column(Literals.LEGAL_INSTRUMENT__NUMBER, 22, law -> Cells.words(law.getNumber()))
                .column(
                        Literals.LEGAL_INSTRUMENT__PROMULGATED,
                        RegisterFrame.DAY,
                        law -> Cells.date(law.getPromulgated()))
                .column(
                        Literals.LEGAL_INSTRUMENT__IN_FORCE,
                        RegisterFrame.DAY,
                        law -> Cells.date(law.getInForce()))
                .column(
                        Literals.LEGAL_INSTRUMENT__REPEALED,
                        RegisterFrame.DAY,
                        law -> Cells.date(law.getRepealed()))
                .given(Literals.LEGAL_INSTRUMENT__STATUS, RegisterFrame.WORD)
                .column(
                        Literals.LEGAL_INSTRUMENT__JURISDICTION,
                        RegisterFrame.COUNTRY,
                        law -> cells.name(law.getJurisdiction()))
                .column(
                        Literals.LEGAL_INSTRUMENT__ISSUER,
                        RegisterFrame.NAME,
                        law -> cells.name(law.getIssuer()))
                .over("sheet.instruments", frame.all(LegalInstrument.class));
    }

    Sheet provisions() {
        Cells cells = frame.cells();
        return frame.<Provision>register()
                .column(
                        Literals.PROVISION__INSTRUMENT,
                        RegisterFrame.NAME,
                        provision ->
                                CountryFrame.instrument(provision)
                                        .map(cells::name)
                                        .orElse(Value.EMPTY))
                .column(
                        Literals.PROVISION__PATH,
                        RegisterFrame.WORD,
                        provision -> Cells.words(cells.places().of(provision.getPath())))
                .texts(Literals.PROVISION__SUMMARY, Provision::getSummary)
                .over("sheet.provisions", frame.all(Provision.class));
    }

    Sheet obligations() {
        Cells cells = frame.cells();
        return frame.<Obligation>register()
                .column(
                        Literals.OBLIGATION__PROVISION,
                        RegisterFrame.NAME,
                        duty ->
                                frame.provisions(
                                        Optional.ofNullable(duty.getProvision()).stream().toList()))
                .literal(Literals.OBLIGATION__MODALITY, RegisterFrame.WORD, Obligation::getModality)
                .texts(Literals.OBLIGATION__ACTION, Obligation::getAction)
                .column(
                        Literals.OBLIGATION__ADDRESSEE,
                        RegisterFrame.NAME,
                        duty -> cells.name(duty.getAddressee()))
                .column(
                        Literals.OBLIGATION__RECIPIENT,
                        RegisterFrame.NAME,
                        duty -> cells.name(duty.getRecipient()))
                .column(days("deadline"), duty -> days(duty, Period.WITHIN))
                .column(days("lead"), duty -> days(duty, Period.BEFORE))
                .column(days("waiting"), duty -> days(duty, Period.WAITING))
                .over("sheet.obligations", frame.all(Obligation.class));
    }

    private Sheet.Column days(String kind) {
        return Sheet.Column.ofNumbers(
                frame.cells().phrases().of("register.days." + kind), RegisterFrame.WORD);
    }

    private static Value days(Obligation duty, Period period) {
        return duty.getDeadlineDays() > 0 && Period.of(duty) == period
                ? new Value.Count(duty.getDeadlineDays())
                : Value.EMPTY;
    }
}
