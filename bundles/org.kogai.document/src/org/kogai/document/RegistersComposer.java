// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage.Literals;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.law.LawPackage;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.Bodies;
import org.kogai.semantics.Governance;
import org.kogai.semantics.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Composes the registers: one sheet for each kind of element. */
final class RegistersComposer {
    private static final int WORD = 16;
    private static final int DAY = 12;
    private static final int NAME = 34;

    private final Governance model;
    private final String language;
    private final LocalDate date;
    private final Cells cells;
    private final List<String> languages;

    RegistersComposer(Governance model, String language, LocalDate date) {
        this.model = model;
        this.language = language;
        this.date = date;
        this.cells = new Cells(language);
        this.languages = RegisterLanguages.of(model, language);
    }

    Workbook compose() {
        List<Sheet> registers =
                List.of(
                        institutions(),
                        mandates(),
                        instruments(),
                        provisions(),
                        obligations(),
                        gaps(),
                        measures(),
                        milestones(),
                        indicators(),
                        statistics(),
                        sources());
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(contents(registers));
        registers.stream().filter(sheet -> count(sheet) > 0).forEach(sheets::add);
        return new Workbook(cells.phrases().of("registers.title"), language, date, sheets);
    }

    /** What there is: a register without entries has no sheet but is named. */
    private Sheet contents(List<Sheet> registers) {
        return new Sheet(
                        cells.phrases().of("sheet.contents"),
                        List.of(
                                Sheet.Column.of(cells.phrases().of("register.register"), NAME),
                                Sheet.Column.ofNumbers(
                                        cells.phrases().of("register.entries"), WORD)),
                        registers.stream().map(this::contents).toList())
                .unfiltered();
    }

    private List<Value> contents(Sheet register) {
        long count = count(register);
        return List.of(
                Cells.words(register.name()),
                count == 0
                        ? Cells.words(cells.phrases().of("register.none"))
                        : new Value.Count(count));
    }

    private static long count(Sheet register) {
        return StreamSupport.stream(register.rows().spliterator(), false).count();
    }

    private Sheet institutions() {
        Set<Body> counterparts =
                model.counterparts().map(Counterpart::getBody).collect(Collectors.toSet());
        return new Register<Body>(cells, languages)
                .names()
                .column(
                        InstitutionsPackage.Literals.BODY__ABBREVIATION,
                        WORD,
                        body -> Cells.words(body.getAbbreviation()))
                .column(
                        InstitutionsPackage.Literals.INSTITUTION__JURISDICTION,
                        WORD,
                        body ->
                                Bodies.institution(body)
                                        .map(it -> cells.name(it.getJurisdiction()))
                                        .orElse(Value.EMPTY))
                .column(
                        Sheet.Column.of(
                                cells.vocabulary()
                                        .of(InstitutionsPackage.Literals.INSTITUTION__KIND),
                                WORD,
                                cells.choices(
                                        InstitutionsPackage.Literals.INSTITUTION__KIND,
                                        InstitutionsPackage.Literals.ORGANISATIONAL_UNIT__LEVEL)),
                        this::kind)
                .column(
                        Sheet.Column.of(cells.phrases().of("register.partOf"), NAME),
                        body ->
                                body.eContainer() instanceof Body parent
                                        ? cells.name(parent)
                                        : Value.EMPTY)
                .column(
                        InstitutionsPackage.Literals.INSTITUTION__FOUNDED,
                        DAY,
                        body ->
                                body instanceof Institution institution
                                        ? Cells.date(institution.getFounded())
                                        : Value.EMPTY)
                .column(
                        InstitutionsPackage.Literals.INSTITUTION__ABOLISHED,
                        DAY,
                        body ->
                                body instanceof Institution institution
                                        ? Cells.date(institution.getAbolished())
                                        : Value.EMPTY)
                .column(
                        Sheet.Column.of(cells.phrases().of("register.counterpart"), WORD),
                        body ->
                                counterparts.contains(body)
                                        ? Cells.words(cells.phrases().of("register.yes"))
                                        : Value.EMPTY)
                .over("sheet.institutions", all(Body.class));
    }

    private Value kind(Body body) {
        return body instanceof Institution
                ? cells.word(body, InstitutionsPackage.Literals.INSTITUTION__KIND)
                : cells.word(body, InstitutionsPackage.Literals.ORGANISATIONAL_UNIT__LEVEL);
    }

    private Sheet mandates() {
        return new Register<Mandate>(cells, languages)
                .names()
                .column(
                        InstitutionsPackage.Literals.MANDATE__HOLDER,
                        NAME,
                        mandate -> cells.name(mandate.getHolder()))
                .literal(InstitutionsPackage.Literals.MANDATE__VERB, WORD, Mandate::getVerb)
                .texts(InstitutionsPackage.Literals.MANDATE__SCOPE, Mandate::getScope)
                .column(
                        InstitutionsPackage.Literals.MANDATE__MEDIA,
                        WORD,
                        mandate ->
                                Cells.words(
                                        mandate.getMedia().stream()
                                                .map(cells.vocabulary()::of)
                                                .collect(Collectors.joining("; "))))
                .column(
                        InstitutionsPackage.Literals.MANDATE__PROVISIONS,
                        NAME,
                        mandate -> places(mandate.getProvisions()))
                .over("sheet.mandates", all(Mandate.class));
    }

    private Sheet instruments() {
        return new Register<LegalInstrument>(cells, languages)
                .names()
                .given(LawPackage.Literals.LEGAL_INSTRUMENT__KIND, WORD)
                .column(
                        LawPackage.Literals.LEGAL_INSTRUMENT__NUMBER,
                        22,
                        law -> Cells.words(law.getNumber()))
                .column(
                        LawPackage.Literals.LEGAL_INSTRUMENT__PROMULGATED,
                        DAY,
                        law -> Cells.date(law.getPromulgated()))
                .column(
                        LawPackage.Literals.LEGAL_INSTRUMENT__IN_FORCE,
                        DAY,
                        law -> Cells.date(law.getInForce()))
                .column(
                        LawPackage.Literals.LEGAL_INSTRUMENT__REPEALED,
                        DAY,
                        law -> Cells.date(law.getRepealed()))
                .given(LawPackage.Literals.LEGAL_INSTRUMENT__STATUS, WORD)
                .column(
                        LawPackage.Literals.LEGAL_INSTRUMENT__JURISDICTION,
                        WORD,
                        law -> cells.name(law.getJurisdiction()))
                .column(
                        LawPackage.Literals.LEGAL_INSTRUMENT__ISSUER,
                        NAME,
                        law -> cells.name(law.getIssuer()))
                .over("sheet.instruments", all(LegalInstrument.class));
    }

    private Sheet provisions() {
        return new Register<Provision>(cells, languages)
                .names()
                .column(
                        LawPackage.Literals.PROVISION__INSTRUMENT,
                        NAME,
                        provision ->
                                CountryFrame.instrument(provision)
                                        .map(cells::name)
                                        .orElse(Value.EMPTY))
                .column(
                        LawPackage.Literals.PROVISION__PATH,
                        WORD,
                        provision -> Cells.words(path(provision)))
                .texts(LawPackage.Literals.PROVISION__SUMMARY, Provision::getSummary)
                .over("sheet.provisions", all(Provision.class));
    }

    private Sheet obligations() {
        return new Register<Obligation>(cells, languages)
                .names()
                .column(
                        LawPackage.Literals.OBLIGATION__PROVISION,
                        NAME,
                        duty ->
                                duty.getProvision() == null
                                        ? Value.EMPTY
                                        : places(List.of(duty.getProvision())))
                .literal(LawPackage.Literals.OBLIGATION__MODALITY, WORD, Obligation::getModality)
                .texts(LawPackage.Literals.OBLIGATION__ACTION, Obligation::getAction)
                .column(
                        LawPackage.Literals.OBLIGATION__ADDRESSEE,
                        NAME,
                        duty -> cells.name(duty.getAddressee()))
                .column(
                        LawPackage.Literals.OBLIGATION__RECIPIENT,
                        NAME,
                        duty -> cells.name(duty.getRecipient()))
                .column(days("deadline"), duty -> days(duty, Period.WITHIN))
                .column(days("lead"), duty -> days(duty, Period.BEFORE))
                .column(days("waiting"), duty -> days(duty, Period.WAITING))
                .over("sheet.obligations", all(Obligation.class));
    }

    private Sheet.Column days(String kind) {
        return Sheet.Column.ofNumbers(cells.phrases().of("register.days." + kind), WORD);
    }

    private static Value days(Obligation duty, Period period) {
        return duty.getDeadlineDays() > 0 && Period.of(duty) == period
                ? new Value.Count(duty.getDeadlineDays())
                : Value.EMPTY;
    }

    private Sheet gaps() {
        return new Register<Gap>(cells, languages)
                .column(PolicyPackage.Literals.GAP__CODE, 8, gap -> Cells.words(gap.getCode()))
                .names()
                .given(PolicyPackage.Literals.GAP__KIND, WORD)
                .given(PolicyPackage.Literals.GAP__SEVERITY, WORD)
                .texts(PolicyPackage.Literals.GAP__DESCRIPTION, Gap::getDescription)
                .column(
                        PolicyPackage.Literals.GAP__AFFECTS,
                        NAME,
                        gap -> cells.names(gap.getAffects()))
                .over("sheet.gaps", all(Gap.class));
    }

    private Sheet measures() {
        return new Register<PolicyMeasure>(cells, languages)
                .names()
                .column(
                        PolicyPackage.Literals.POLICY_MEASURE__PROPOSAL,
                        NAME,
                        measure -> cells.name(measure.getProposal()))
                .texts(PolicyPackage.Literals.POLICY_MEASURE__CONTENT, PolicyMeasure::getContent)
                .given(PolicyPackage.Literals.POLICY_MEASURE__KIND, WORD)
                .given(PolicyPackage.Literals.POLICY_MEASURE__HORIZON, WORD)
                .column(
                        PolicyPackage.Literals.POLICY_MEASURE__ADDRESSES,
                        NAME,
                        measure -> cells.names(measure.getAddresses()))
                .column(
                        PolicyPackage.Literals.POLICY_MEASURE__LEGAL_BASIS,
                        NAME,
                        measure -> places(measure.getLegalBasis()))
                .given(PolicyPackage.Literals.POLICY_MEASURE__INSTRUMENT_NEEDED, WORD)
                .column(
                        PolicyPackage.Literals.POLICY_MEASURE__RESPONSIBLE,
                        NAME,
                        measure -> cells.name(measure.getResponsible()))
                .column(
                        PolicyPackage.Literals.POLICY_MEASURE__PARTNERS,
                        NAME,
                        measure -> cells.names(measure.getPartners()))
                .over("sheet.measures", all(PolicyMeasure.class));
    }

    private Sheet milestones() {
        return new Register<Milestone>(cells, languages)
                .names()
                .column(
                        PolicyPackage.Literals.MILESTONE__DUE,
                        DAY,
                        milestone -> Cells.date(milestone.getDue()))
                .texts(PolicyPackage.Literals.MILESTONE__DELIVERABLE, Milestone::getDeliverable)
                .column(measureColumn(), this::measure)
                .column(
                        PolicyPackage.Literals.MILESTONE__DEPENDS_ON,
                        NAME,
                        milestone -> cells.names(milestone.getDependsOn()))
                .over("sheet.milestones", all(Milestone.class));
    }

    private Sheet indicators() {
        Register<Indicator> register =
                new Register<Indicator>(cells, languages)
                        .names()
                        .column(measureColumn(), this::measure);
        quantity(register, PolicyPackage.Literals.INDICATOR__BASELINE, Indicator::getBaseline);
        register.column(
                PolicyPackage.Literals.INDICATOR__BASELINE_DATE,
                DAY,
                indicator -> Cells.date(indicator.getBaselineDate()));
        quantity(register, PolicyPackage.Literals.INDICATOR__TARGET, Indicator::getTarget);
        return register.column(
                        PolicyPackage.Literals.INDICATOR__TARGET_DATE,
                        DAY,
                        indicator -> Cells.date(indicator.getTargetDate()))
                .column(
                        PolicyPackage.Literals.INDICATOR__DATA_OWNER,
                        NAME,
                        indicator -> cells.name(indicator.getDataOwner()))
                .over("sheet.indicators", all(Indicator.class));
    }

    private Sheet statistics() {
        Register<Statistic> register = new Register<Statistic>(cells, languages).names();
        quantity(register, Literals.STATISTIC__VALUE, Statistic::getValue);
        return register.column(
                        Literals.STATISTIC__DATE, DAY, figure -> Cells.date(figure.getDate()))
                .column(
                        Literals.STATISTIC__JURISDICTION,
                        WORD,
                        figure -> cells.name(figure.getJurisdiction()))
                .over("sheet.statistics", all(Statistic.class));
    }

    private Sheet sources() {
        return new Register<Source>(cells, languages)
                .names()
                .given(Literals.SOURCE__KIND, WORD)
                .literal(Literals.SOURCE__RELIABILITY, WORD, Source::getReliability)
                .column(
                        Literals.SOURCE__PUBLISHER,
                        NAME,
                        source -> Cells.words(source.getPublisher()))
                .column(Literals.SOURCE__ADDRESS, 60, source -> Cells.words(source.getAddress()))
                .column(Literals.SOURCE__ACCESSED, DAY, source -> Cells.date(source.getAccessed()))
                .remarked("sheet.sources", all(Source.class));
    }

    /** Number and unit in columns of their own, so that the number can be reckoned with. */
    private <T extends Element> void quantity(
            Register<T> register, EStructuralFeature feature, Function<T, Quantity> reader) {
        String heading = cells.vocabulary().of(feature);
        register.column(
                Sheet.Column.ofNumbers(heading, DAY),
                element -> Cells.number(reader.apply(element)));
        register.column(
                Sheet.Column.of(
                        cells.phrases().of("register.unit", heading),
                        WORD,
                        cells.choices(Literals.QUANTITY__UNIT)),
                element -> cells.unit(reader.apply(element)));
    }

    private Sheet.Column measureColumn() {
        return Sheet.Column.of(cells.vocabulary().of(PolicyPackage.Literals.POLICY_MEASURE), NAME);
    }

    private Value measure(Element part) {
        return cells.name((PolicyMeasure) part.eContainer());
    }

    private Value places(List<? extends Provision> provisions) {
        return Cells.words(
                provisions.stream().map(this::place).distinct().collect(Collectors.joining("; ")));
    }

    private String place(Provision provision) {
        return CountryFrame.instrument(provision)
                .map(law -> law.label(language) + " " + path(provision))
                .orElseGet(() -> path(provision))
                .strip();
    }

    private String path(Provision provision) {
        return cells.places().of(CountryFrame.place(provision));
    }

    private <T extends Element> Stream<T> all(Class<T> type) {
        return model.elements().filter(type::isInstance).map(type::cast);
    }
}
