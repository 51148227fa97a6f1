// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsPackage.Literals;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.semantics.Bodies;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Registers of the bodies and of what they do. */
record InstitutionRegisters(RegisterFrame frame) {
    Sheet institutions() {
        Cells cells = frame.cells();
        Set<Body> counterparts =
                frame.model().counterparts().map(Counterpart::getBody).collect(Collectors.toSet());
        return frame.<Body>register()
                .column(
                        Literals.BODY__ABBREVIATION,
                        RegisterFrame.WORD,
                        body -> Cells.words(body.getAbbreviation()))
                .column(
                        Literals.INSTITUTION__JURISDICTION,
                        RegisterFrame.COUNTRY,
                        body ->
                                Bodies.institution(body)
                                        .map(it -> cells.name(it.getJurisdiction()))
                                        .orElse(Value.EMPTY))
                .column(
                        Sheet.Column.of(
                                cells.vocabulary().of(Literals.INSTITUTION__KIND),
                                RegisterFrame.WORD,
                                cells.choices(
                                        Literals.INSTITUTION__KIND,
                                        Literals.ORGANISATIONAL_UNIT__LEVEL)),
                        this::kind)
                .column(
                        frame.names("register.partOf"),
                        body ->
                                body.eContainer() instanceof Body parent
                                        ? cells.name(parent)
                                        : Value.EMPTY)
                .column(
                        Literals.INSTITUTION__FOUNDED,
                        RegisterFrame.DAY,
                        body -> date(body, Institution::getFounded))
                .column(
                        Literals.INSTITUTION__ABOLISHED,
                        RegisterFrame.DAY,
                        body -> date(body, Institution::getAbolished))
                .column(
                        Sheet.Column.of(
                                cells.phrases().of("register.counterpart"), RegisterFrame.WORD),
                        body ->
                                counterparts.contains(body)
                                        ? Cells.words(cells.phrases().of("register.yes"))
                                        : Value.EMPTY)
                .over("sheet.institutions", frame.all(Body.class));
    }

    private Value kind(Body body) {
        return frame.cells()
                .word(
                        body,
                        body instanceof Institution
                                ? Literals.INSTITUTION__KIND
                                : Literals.ORGANISATIONAL_UNIT__LEVEL);
    }

    private static Value date(Body body, Function<Institution, PartialDate> reader) {
        return Optional.of(body)
                .filter(Institution.class::isInstance)
                .map(Institution.class::cast)
                .map(reader)
                .map(Cells::date)
                .orElse(Value.EMPTY);
    }

    Sheet mandates() {
        Cells cells = frame.cells();
        return frame.<Mandate>register()
                .column(
                        Literals.MANDATE__HOLDER,
                        RegisterFrame.NAME,
                        mandate -> cells.name(mandate.getHolder()))
                .literal(Literals.MANDATE__VERB, RegisterFrame.WORD, Mandate::getVerb)
                .texts(Literals.MANDATE__SCOPE, Mandate::getScope)
                .column(
                        Literals.MANDATE__MEDIA,
                        RegisterFrame.WORD,
                        mandate ->
                                Cells.words(
                                        mandate.getMedia().stream()
                                                .map(cells.vocabulary()::of)
                                                .collect(Collectors.joining("; "))))
                .column(
                        Literals.MANDATE__PROVISIONS,
                        RegisterFrame.NAME,
                        mandate -> frame.provisions(mandate.getProvisions()))
                .over("sheet.mandates", frame.all(Mandate.class));
    }
}
