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
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.law.InstrumentStatus;
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
                    e.measure.getLegalBasis().clear();
                });
        breaks.put("repeal-contradicts-status", e -> e.law.setRepealed(PartialDate.parse("2020")));
        breaks.put(
                "abolished-before-founded",
                e -> {
                    e.other.setFounded(PartialDate.parse("2010"));
                    e.other.setAbolished(PartialDate.parse("2009"));
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
        breaks.put("lead-abolished", e -> e.ministry.setAbolished(PartialDate.parse("2025-03")));
        breaks.put("lead-without-mandate", e -> e.measure.setResponsible(e.other));
        breaks.put("legal-basis-repealed", e -> e.law.setStatus(InstrumentStatus.REPEALED));
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
        return breaks;
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
