// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.appointment.ConditionText;
import org.kogai.semantics.appointment.DecisionFlow;

import java.util.ArrayList;
import java.util.List;

/** Services of managers.odesign on the flow of a rule set. */
public class DecisionServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Whether a rule set has rules, and so a flow to draw. */
    public Boolean hasRules(EObject ruleSet) {
        return ruleSet instanceof RuleSet rules && !rules.getRules().isEmpty();
    }

    /** Rules that are asked after this one was answered with yes; none for a rule outside a set. */
    public List<ApplicabilityRule> rulesAfterYes(EObject rule) {
        return rule instanceof ApplicabilityRule question
                        && rule.eContainer() instanceof RuleSet rules
                ? new DecisionFlow(rules).afterYes(question)
                : List.of();
    }

    /**
     * The rule that is asked next, after a no or whatever the answer, as {@link #nextLabel} tells;
     * none for a rule that builds on others.
     */
    public List<ApplicabilityRule> nextRules(EObject rule) {
        return rule instanceof ApplicabilityRule question
                        && rule.eContainer() instanceof RuleSet rules
                ? new DecisionFlow(rules).next(question)
                : List.of();
    }

    /** The rule set itself stands for the end of its flow. */
    public List<RuleSet> endAfterNo(EObject rule) {
        return rule instanceof ApplicabilityRule question
                        && rule.eContainer() instanceof RuleSet rules
                        && new DecisionFlow(rules).endsWithNo(question)
                ? List.of(rules)
                : List.of();
    }

    /** Outcomes that name a post, a permit or an obligation; a mere class leads on. */
    public List<Outcome> flowOutcomes(EObject rule) {
        if (!(rule instanceof ApplicabilityRule question
                && rule.eContainer() instanceof RuleSet rules)) {
            return List.of();
        }
        boolean leadsOn = new DecisionFlow(rules).leadsOn(question);
        return question.getOutcomes().stream()
                .filter(
                        outcome ->
                                outcome.getPost() != null
                                        || outcome.getPermit() != null
                                        || outcome.getObligation() != null
                                        || !leadsOn)
                .toList();
    }

    /**
     * What the flow of a rule set leads to, as {@link #flowOutcomes} tells for each rule, in the
     * order of the rules.
     */
    public List<Outcome> allOutcomes(EObject ruleSet) {
        return rules(ruleSet).stream().flatMap(rule -> flowOutcomes(rule).stream()).toList();
    }

    /** Whether an outcome says no, as its class tells. */
    public Boolean isRefusal(EObject outcome) {
        return outcome instanceof Outcome result && "refused".equals(result.getClassification());
    }

    /** Name of a rule and the question that it asks, with its values. */
    public String questionLabel(EObject rule, EObject diagram) {
        if (!(rule instanceof ApplicabilityRule question)) {
            return "";
        }
        String name = GENERAL.label(rule, diagram);
        String language = GENERAL.language(rule, diagram);
        String asked = asked(question, new ConditionText(language));
        return asked.isEmpty()
                ? name
                : question(name, rule, diagram)
                        + "\n"
                        + ShownTexts.marked(asked, named(question), language);
    }

    /** What the condition of a rule names. */
    private static List<Element> named(ApplicabilityRule rule) {
        List<ApplicabilityRule> alternatives = DecisionFlow.alternatives(rule);
        if (!alternatives.isEmpty()) {
            return List.copyOf(alternatives);
        }
        List<Element> named = new ArrayList<>();
        if (rule.getCondition() != null) {
            named(rule.getCondition(), named);
            rule.getCondition().eAllContents().forEachRemaining(part -> named(part, named));
        }
        return named;
    }

    private static void named(EObject part, List<Element> named) {
        part.eCrossReferences().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .forEach(named::add);
    }

    private static String question(String name, EObject rule, EObject diagram) {
        return String.format(ChartWords.word("question", rule, diagram), name);
    }

    private static String asked(ApplicabilityRule rule, ConditionText text) {
        List<ApplicabilityRule> alternatives = DecisionFlow.alternatives(rule);
        if (!alternatives.isEmpty()) {
            return text.ofAny(alternatives);
        }
        return rule.getCondition() == null ? "" : text.of(rule.getCondition());
    }

    /** The rule set, where its flow has such an end. */
    public List<RuleSet> flowEnd(EObject ruleSet) {
        return rules(ruleSet).stream().flatMap(rule -> endAfterNo(rule).stream()).toList();
    }

    /**
     * Word on the way to the next rule: "no" where it is asked after a no only, else "next", in the
     * language of the diagram.
     */
    public String nextLabel(EObject rule, EObject diagram) {
        boolean excluded =
                rule instanceof ApplicabilityRule question
                        && rule.eContainer() instanceof RuleSet rules
                        && new DecisionFlow(rules).nextAfterNo(question);
        return ChartWords.word(excluded ? "no" : "next", rule, diagram);
    }

    /** Words on the end of a flow, where nothing follows from the rules. */
    public String endLabel(EObject ruleSet, EObject diagram) {
        return ChartWords.word("nothing", ruleSet, diagram);
    }

    /** The word "yes" in the language of the diagram. */
    public String yesLabel(EObject rule, EObject diagram) {
        return ChartWords.word("yes", rule, diagram);
    }

    /** The word "no" in the language of the diagram. */
    public String noLabel(EObject rule, EObject diagram) {
        return ChartWords.word("no", rule, diagram);
    }

    /** Legal bases of the rules of a set. */
    public List<Provision> ruleBases(EObject ruleSet) {
        return rules(ruleSet).stream()
                .flatMap(rule -> rule.getProvisions().stream())
                .distinct()
                .toList();
    }

    /** The conjunction that a rule's further premises are added to, if it has one. */
    public AllOf conjunction(EObject rule) {
        return rule instanceof ApplicabilityRule question
                        && question.getCondition() instanceof AllOf all
                ? all
                : null;
    }

    /**
     * Whether further premises can be added to a rule: its condition asks that all of them hold.
     */
    public Boolean hasConjunction(EObject rule) {
        return conjunction(rule) != null;
    }

    /** What a person reads of a rule without a condition, in the language of the program. */
    public String conditionMessage(EObject rule) {
        return ChartWords.ofUser("rule.condition");
    }

    /** Whether a rule has a condition; true for what is no rule. */
    public Boolean hasCondition(EObject rule) {
        return !(rule instanceof ApplicabilityRule question) || question.getCondition() != null;
    }

    /** Title of the flow of a rule set, in English, as diagrams are named. */
    public String whoMustAppointTitle(EObject ruleSet) {
        return "Who must appoint: " + GENERAL.label(ruleSet, null);
    }

    private static List<ApplicabilityRule> rules(EObject ruleSet) {
        return ruleSet instanceof RuleSet set ? set.getRules() : List.of();
    }
}
