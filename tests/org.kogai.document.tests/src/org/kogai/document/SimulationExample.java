// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Citation;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.ManagersFactory;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.AttributeType;
import org.kogai.model.governance.regulation.FactoryAttribute;
import org.kogai.model.governance.regulation.FlagCondition;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.training.SchemeStatus;
import org.kogai.model.governance.training.TrainingFactory;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Need;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.semantics.simulation.TrainingPlan;
import org.kogai.testing.GovernanceExample;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two made-up rule sets on a register of ten factories in two provinces and nowhere. */
final class SimulationExample {
    private static final RegulationFactory RULES = RegulationFactory.eINSTANCE;

    final GovernanceExample country = new GovernanceExample();
    final RuleSet law = rules("LAW", "Present law", "現行法");
    final RuleSet draft = rules("DRAFT", "Draft <rules>", "案");
    final ManagerPostType post = ManagersFactory.eINSTANCE.createManagerPostType();
    final TrainingScheme scheme = TrainingFactory.eINSTANCE.createTrainingScheme();

    SimulationExample() {
        draft.getIntroducedBy().add(country.measure);
        law.setInstrument(country.law);
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        citation.setSource(country.source);
        citation.setLocator("art. 3");
        law.getCitations().add(citation);
        post.getName().add(GovernanceExample.text("en", "Manager"));
        post.setQualificationNeeded(true);
        rule(draft).getOutcomes().get(0).setPost(post);
        scheme.getName().add(GovernanceExample.text("en", "Course"));
        scheme.setStatus(SchemeStatus.DRAFT);
        scheme.setSeatsPerYear(4);
    }

    private RuleSet rules(String key, String english, String japanese) {
        RuleSet rules = RULES.createRuleSet();
        rules.setKey(key);
        rules.getName().add(GovernanceExample.text("en", english));
        rules.getName().add(GovernanceExample.text("ja", japanese));
        rules.setJurisdiction(country.country);
        return rules;
    }

    private static ApplicabilityRule rule(RuleSet rules) {
        FactoryAttribute hazardous = RULES.createFactoryAttribute();
        hazardous.setKey("hazardous");
        hazardous.setType(AttributeType.FLAG);
        hazardous.getName().add(GovernanceExample.text("en", "Hazardous substances"));
        rules.getAttributes().add(hazardous);
        ApplicabilityRule rule = RULES.createApplicabilityRule();
        rule.setCode("R1");
        FlagCondition condition = RULES.createFlagCondition();
        condition.setAttribute(hazardous);
        rule.setCondition(condition);
        Outcome outcome = RULES.createOutcome();
        rule.getOutcomes().add(outcome);
        rules.getRules().add(rule);
        return rule;
    }

    /** The draft against the present law. */
    Simulation compared() {
        return simulation(Optional.of(difference()));
    }

    /** The draft against a present law that asks for permits, so that no post follows. */
    Simulation comparedWithPermits() {
        Difference all = difference();
        Coverage permits = all.second();
        Need total = permits.total();
        return simulation(
                Optional.of(
                        new Difference(
                                all.first(),
                                new Coverage(
                                        permits.rules(),
                                        new Need(total.factories(), total.covered(), 0, 0),
                                        permits.byProvince(),
                                        permits.byIndustry(),
                                        Map.of(),
                                        permits.byClass(),
                                        permits.covered()),
                                all.gained(),
                                all.lost())));
    }

    /** The draft alone. */
    Simulation alone() {
        return simulation(Optional.empty());
    }

    private Simulation simulation(Optional<Difference> difference) {
        return new Simulation(
                "register.csv",
                false,
                List.of("workers"),
                coverage(draft, 3, 7),
                Optional.of(TrainingPlan.of(scheme, 7, List.of(), 2027)),
                difference);
    }

    private Difference difference() {
        return new Difference(
                coverage(draft, 3, 7),
                coverage(law, 1, 0),
                List.of(),
                List.of(
                        new Difference.Factory("=mill", "garment"),
                        new Difference.Factory("tannery", "")));
    }

    private Coverage coverage(RuleSet rules, long covered, long persons) {
        return new Coverage(
                rules,
                new Need(10, covered, covered, persons),
                Map.of(
                        "South", new Need(2, 1, 1, persons),
                        "", new Need(5, 0, 0, 0),
                        "North", new Need(3, covered - 1, covered - 1, 0)),
                Map.of("", new Need(10, covered, covered, persons)),
                Map.of(post, covered),
                Map.of(),
                new BitSet());
    }
}
