// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Composes the registers: one sheet for each kind of element. */
final class RegistersComposer {
    private final RegisterFrame frame;
    private final Phrases phrases;
    private final LocalDate date;

    RegistersComposer(Governance model, String language, LocalDate date) {
        this.frame = new RegisterFrame(model, language);
        this.phrases = frame.cells().phrases();
        this.date = date;
    }

    Workbook compose() {
        List<Sheet> registers = registers();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(contents(registers));
        registers.stream().filter(sheet -> count(sheet) > 0).forEach(sheets::add);
        return new Workbook(title(), frame.cells().language(), date, sheets);
    }

    /** Names the countries, because printed registers of several projects look alike. */
    private String title() {
        Governance model = frame.model();
        return Stream.<Stream<Jurisdiction>>of(
                        model.proposals().map(PolicyProposal::getJurisdiction),
                        model.counterparts().map(Counterpart::getJurisdiction),
                        model.instruments().map(LegalInstrument::getJurisdiction))
                .map(this::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> phrases.of("registers.title.of", names))
                .orElseGet(() -> phrases.of("registers.title"));
    }

    private String names(Stream<Jurisdiction> countries) {
        return countries
                .filter(Objects::nonNull)
                .map(country -> country.label(frame.cells().language()))
                .distinct()
                .collect(Collectors.joining(phrases.of("separator")));
    }

    private List<Sheet> registers() {
        InstitutionRegisters bodies = new InstitutionRegisters(frame);
        LawRegisters law = new LawRegisters(frame);
        PolicyRegisters policy = new PolicyRegisters(frame);
        TrainingRegisters training = new TrainingRegisters(frame);
        EvidenceRegisters evidence = new EvidenceRegisters(frame);
        return List.of(
                bodies.institutions(),
                bodies.mandates(),
                law.instruments(),
                law.provisions(),
                law.obligations(),
                policy.gaps(),
                policy.measures(),
                policy.milestones(),
                policy.indicators(),
                training.courses(),
                training.modules(),
                new EngagementRegisters(frame).engagements(),
                evidence.statistics(),
                evidence.sources());
    }

    /** What there is: a register without entries has no sheet but is named. */
    private Sheet contents(List<Sheet> registers) {
        return new Sheet(
                        phrases.of("sheet.contents"),
                        List.of(
                                Sheet.Column.of(
                                        phrases.of("register.register"), RegisterFrame.NAME),
                                Sheet.Column.ofNumbers(
                                        phrases.of("register.entries"), RegisterFrame.WORD)),
                        registers.stream().map(this::contents).toList())
                .unfiltered()
                .withNotes(
                        List.of(
                                phrases.of("register.note.unsourced", phrases.of("mark.unsourced")),
                                phrases.of("register.note.unsure", phrases.of("mark.unsure")),
                                phrases.of("register.note.draft", phrases.of("mark.draft")),
                                phrases.of("register.note.identity")));
    }

    private List<Value> contents(Sheet register) {
        long count = count(register);
        return count == 0
                ? List.of(Cells.words(register.name()), Cells.words(phrases.of("register.none")))
                : List.of(new Value.SheetLink(register.name()), new Value.Count(count));
    }

    private static long count(Sheet register) {
        return StreamSupport.stream(register.rows().spliterator(), false).count();
    }
}
