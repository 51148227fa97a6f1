// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.law.Article;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.AttributeType;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RulesTest {
    /** For each rule a change of the example that breaks it and no other. */
    private static final Map<String, Consumer<GovernanceExample>> BREAKAGES = breakages();

    private static Map<String, Consumer<GovernanceExample>> breakages() {
        Map<String, Consumer<GovernanceExample>> breaks = new LinkedHashMap<>();
        breaks.put("name-missing", e -> e.ministry.getName().remove(1));
        breaks.put(
                "language-unknown",
                e -> e.ministry.getNote().add(GovernanceExample.text("not a tag", "x")));
        breaks.put("statement-without-source", e -> e.ministry.getCitations().clear());
        breaks.put(
                "gap-without-evidence",
                e -> {
                    e.gap.getCitations().clear();
                    e.gap.setConfidence(Confidence.UNSURE);
                });
        breaks.put("measure-without-gap", e -> e.measure.getAddresses().clear());
        breaks.put("mandate-without-provision", e -> e.mandate.getProvisions().clear());
        breaks.put("citation-without-source", e -> e.law.getCitations().get(0).setSource(null));
        breaks.put("source-without-address", e -> e.source.setAddress(" "));
        breaks.put("figure-without-year", e -> e.statistic.setDate(null));
        breaks.put(
                "figure-year-unknown",
                e -> {
                    e.statistic.setDate(null);
                    e.statistic.setConfidence(Confidence.UNSURE);
                });
        breaks.put("figure-without-value", e -> e.statistic.setValue(null));
        breaks.put("reference-unresolved", e -> e.ministry.setJurisdiction(missingCountry()));
        breaks.put("in-force-before-promulgated", e -> e.law.setInForce(PartialDate.parse("2005")));
        breaks.put(
                "repealed-before-in-force",
                e -> {
                    e.law.setRepealed(PartialDate.parse("2001"));
                    e.law.setStatus(InstrumentStatus.REPEALED);
                    e.mandate.setValidTo(PartialDate.parse("2001"));
                    e.measure.getLegalBasis().clear();
                });
        breaks.put("repeal-contradicts-status", e -> e.law.setRepealed(PartialDate.parse("2020")));
        breaks.put(
                "abolished-before-founded",
                e -> {
                    e.other.setFounded(PartialDate.parse("2010"));
                    e.other.setAbolished(PartialDate.parse("2009"));
                    e.relation.setValidTo(PartialDate.parse("2009"));
                });
        breaks.put(
                "validity-reversed",
                e -> {
                    e.relation.setValidFrom(PartialDate.parse("2020"));
                    e.relation.setValidTo(PartialDate.parse("2019"));
                });
        breaks.put(
                "milestone-before-its-condition",
                e -> e.second.setDue(PartialDate.parse("2027-02")));
        breaks.put("measure-without-lead", e -> e.measure.setResponsible(null));
        breaks.put(
                "lead-abolished",
                e -> {
                    e.ministry.setAbolished(PartialDate.parse("2025-03"));
                    e.counterpart.setValidTo(PartialDate.parse("2025-03"));
                });
        breaks.put("lead-without-mandate", e -> e.measure.setResponsible(e.other));
        breaks.put(
                "legal-basis-repealed",
                e -> {
                    e.law.setStatus(InstrumentStatus.REPEALED);
                    e.mandate.setValidTo(PartialDate.parse("2020"));
                });
        breaks.put("measure-without-milestone", e -> e.measure.getMilestones().clear());
        breaks.put("milestone-without-date", e -> e.first.setDue(null));
        breaks.put("indicator-without-baseline", e -> e.indicator.setBaseline(null));
        breaks.put("indicator-mixes-units", e -> e.indicator.getTarget().setUnit(Unit.PERCENT));
        breaks.put("relation-incomplete", e -> e.relation.setTarget(e.ministry));
        breaks.put("instrument-relation-incomplete", e -> e.implementation.setTarget(null));
        breaks.put("obligation-without-addressee", e -> e.obligation.setAddressee(null));
        breaks.put("mandates-overlap", e -> e.other.getMandates().add(sameTask(e)));
        breaks.put("rule-set-wrong", e -> rule(e).setCondition(null));
        breaks.put("rule-without-provision", e -> rule(e).getProvisions().clear());
        breaks.put(
                "local-name-missing",
                e -> e.ministry.getJurisdiction().getLanguages().addAll(List.of("km", "en")));
        breaks.put(
                "personal-data-in-text",
                e -> e.gap.getNote().add(GovernanceExample.text("en", "Ask a.b@example.org")));
        breaks.put(
                "legal-statement-without-provision",
                e -> AppointedManager.in(e).post.setProvision(null));
        breaks.put("basis-repealed", RulesTest::repealBasis);
        breaks.put("abolished-body-used", RulesTest::pointToAbolished);
        breaks.put("indicator-dates-reversed", RulesTest::reverseDates);
        breaks.put(
                "recurring-duty-overdue",
                e -> AppointedManager.in(e).factory.getDutyRecords().clear());
        breaks.put(
                "post-not-filled",
                e -> AppointedManager.in(e).appointment.setEnded(PartialDate.parse("2025-06")));
        breaks.put(
                "appointment-late",
                e -> {
                    AppointedManager manager = AppointedManager.in(e);
                    manager.appointment.setAppointed(PartialDate.parse("2025-03-12"));
                });
        breaks.put(
                "notification-late",
                e -> {
                    AppointedManager manager = AppointedManager.in(e);
                    manager.appointment.setNotified(PartialDate.parse("2025-04-11"));
                });
        breaks.put(
                "appointee-not-qualified",
                e -> AppointedManager.in(e).qualification.getMayServeFor().clear());
        breaks.put("appointee-barred", e -> AppointedManager.in(e).dismissed("2023-03-12"));
        return breaks;
    }

    private static void repealBasis(GovernanceExample example) {
        LegalInstrument old =
                example.stated(LawFactory.eINSTANCE.createLegalInstrument(), "Old law", "旧法");
        old.setJurisdiction(example.law.getJurisdiction());
        old.setStatus(InstrumentStatus.REPEALED);
        Article article = example.stated(LawFactory.eINSTANCE.createArticle(), "Article", "条");
        old.getProvisions().add(article);
        example.workspace.getInstruments().add(old);
        example.mandate.getProvisions().clear();
        example.mandate.getProvisions().add(article);
    }

    private static void pointToAbolished(GovernanceExample example) {
        Institution gone =
                example.stated(InstitutionsFactory.eINSTANCE.createInstitution(), "Gone", "旧省");
        gone.setJurisdiction(example.ministry.getJurisdiction());
        gone.setAbolished(PartialDate.parse("2025-03"));
        example.workspace.getInstitutions().add(gone);
        example.obligation.setRecipient(gone);
    }

    private static void reverseDates(GovernanceExample example) {
        example.indicator.setBaselineDate(PartialDate.parse("2028"));
        example.indicator.setTargetDate(PartialDate.parse("2027"));
    }

    private static Jurisdiction missingCountry() {
        Jurisdiction country = InstitutionsFactory.eINSTANCE.createJurisdiction();
        ((InternalEObject) country).eSetProxyURI(URI.createURI("memory:/gone.kogai#country"));
        return country;
    }

    private static Mandate sameTask(GovernanceExample example) {
        Mandate mandate =
                example.stated(InstitutionsFactory.eINSTANCE.createMandate(), "Inspection", "検査");
        mandate.setVerb(MandateVerb.INSPECT);
        mandate.getMedia().add(MediumCode.WATER);
        mandate.getProvisions().add(example.article);
        return mandate;
    }

    /** A rule of a rule set of its own, in which nothing is wrong yet. */
    private static ApplicabilityRule rule(GovernanceExample example) {
        RegulationFactory make = RegulationFactory.eINSTANCE;
        FactoryAttribute zone = example.stated(make.createFactoryAttribute(), "Zone", "特区");
        zone.setKey("zone");
        zone.setType(AttributeType.FLAG);
        FlagCondition condition = make.createFlagCondition();
        condition.setAttribute(zone);
        ApplicabilityRule rule = example.stated(make.createApplicabilityRule(), "Rule", "ルール");
        rule.setCondition(condition);
        rule.getProvisions().add(example.article);
        RuleSet rules = example.stated(make.createRuleSet(), "Rules", "ルールセット");
        rules.getAttributes().add(zone);
        rules.getRules().add(rule);
        example.workspace.getRuleSets().add(rules);
        return rule;
    }

    /** Rules about contracts have an example of their own, see ContractRulesTest. */
    static Stream<String> ids() {
        return Rules.all().stream().filter(rule -> !Rules.CONTRACT.contains(rule)).map(Rule::id);
    }

    private static List<Finding> findings(GovernanceExample example) {
        Governance governance = new Governance(List.of(example.workspace));
        return new Validation(Rules.all()).check(governance, () -> false);
    }

    @Test
    void aModelThatKeepsEveryRuleHasNoFinding() {
        assertEquals(List.of(), findings(new GovernanceExample()));
    }

    @Test
    void aFactoryThatKeepsTheLawHasNoFinding() {
        GovernanceExample example = new GovernanceExample();
        AppointedManager.in(example);
        assertEquals(List.of(), findings(example));
    }

    @Test
    void everyRuleHasItsBreakage() {
        assertEquals(BREAKAGES.keySet(), ids().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aBrokenRuleSpeaksAndNoOther(String id) {
        GovernanceExample example = new GovernanceExample();
        BREAKAGES.get(id).accept(example);
        assertEquals(
                Set.of(id),
                findings(example).stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void messagesNameTheElementInBothLanguages(String id) {
        GovernanceExample example = new GovernanceExample();
        BREAKAGES.get(id).accept(example);
        Finding finding = findings(example).get(0);
        for (String language : List.of("en", "ja")) {
            String message = finding.message(language);
            assertFalse(message.contains("{"), message);
            assertFalse(finding.rule().explanation(language).isBlank());
        }
        assertFalse(finding.message("en").equals(finding.message("ja")));
    }

    @Test
    void c6AReportDueEachHalfYearIsMissedAfterSevenMonths() {
        GovernanceExample example = new GovernanceExample();
        AppointedManager manager = AppointedManager.in(example);
        manager.factory.getDutyRecords().clear();
        manager.factory.setObserved(PartialDate.parse("2025-08-10"));
        assertEquals(
                List.of("“Mill” did not do “Report” between 2025-01-10 and 2025-08-10."),
                findings(example).stream().map(finding -> finding.message("en")).toList());
        manager.done("2025-07-10");
        assertEquals(List.of(), findings(example));
    }

    @Test
    void l3AFactoryWithoutTheUnitThatTheLawAsksForIsFound() {
        GovernanceExample example = new GovernanceExample();
        AppointedManager manager = AppointedManager.in(example);
        manager.post.setQualificationNeeded(false);
        manager.requirement.setValidFrom(PartialDate.parse("2024-10"));
        example.workspace.getAppointments().clear();
        assertEquals(
                List.of("“Duty”: 0 of 1 persons are appointed."),
                findings(example).stream().map(finding -> finding.message("en")).toList());
    }

    @Test
    void rulesHaveDifferentIds() {
        assertEquals(Rules.all().size(), Rules.all().stream().map(Rule::id).distinct().count());
    }

    @Test
    void aCancelledCheckStopsAtOnce() {
        GovernanceExample example = new GovernanceExample();
        example.ministry.getCitations().clear();
        Governance governance = new Governance(List.of(example.workspace));
        assertTrue(new Validation(Rules.all()).check(governance, () -> true).isEmpty());
    }

    @Test
    void draftingNeedsNoSource() {
        GovernanceExample example = new GovernanceExample();
        example.measure.setConfidence(Confidence.SOURCED);
        assertEquals(List.of(), findings(example));
    }
}
