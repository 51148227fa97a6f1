// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.law.Sanction;
import org.kogai.model.governance.regulation.AllOf;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Governance;
import org.kogai.semantics.appointment.ConditionText;
import org.kogai.semantics.appointment.DecisionFlow;
import org.kogai.semantics.managers.Penalties;

import java.util.List;
import java.util.stream.Stream;

/** Services of managers.odesign on obligations and on the flow of a rule set. */
public class DutyServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    // Obligation flow

    /** Whether an instrument has enough obligations for a picture of who owes what to whom. */
    public Boolean hasDuties(EObject instrument) {
        return instrument instanceof LegalInstrument && duties(instrument).size() > 1;
    }

    /** Obligations of an instrument, in the order of its articles. */
    public List<Obligation> duties(EObject instrument) {
        return provisions(instrument).stream().flatMap(DutyServices::duties).toList();
    }

    private static Stream<Obligation> duties(Provision provision) {
        return Stream.concat(
                provision.getObligations().stream(),
                provision.getParts().stream().flatMap(DutyServices::duties));
    }

    public List<ActorRole> addressees(EObject instrument) {
        return duties(instrument).stream()
                .map(Obligation::getAddressee)
                .filter(role -> role != null)
                .distinct()
                .toList();
    }

    public List<Body> recipients(EObject instrument) {
        return duties(instrument).stream()
                .map(Obligation::getRecipient)
                .filter(body -> body != null)
                .distinct()
                .toList();
    }

    public List<Sanction> dutySanctions(EObject instrument) {
        Governance governance = Governance.around(instrument);
        return duties(instrument).stream()
                .flatMap(duty -> Penalties.forBreachOf(duty, governance).stream())
                .distinct()
                .toList();
    }

    /** Sanctions for the breach of an obligation. */
    public List<Sanction> breachSanctions(EObject obligation) {
        return obligation instanceof Obligation duty
                ? Penalties.forBreachOf(duty, Governance.around(duty))
                : List.of();
    }

    /** Obligation with its time. */
    public String dutyLabel(EObject obligation, EObject diagram) {
        if (!(obligation instanceof Obligation duty)) {
            return "";
        }
        String name = GENERAL.label(obligation, diagram);
        if (duty.getDeadlineDays() > 0) {
            return name
                    + "\n"
                    + String.format(
                            word("withinDays", obligation, diagram), duty.getDeadlineDays());
        }
        return duty.getEveryMonths() == 0
                ? name
                : name
                        + "\n"
                        + String.format(
                                word("everyMonths", obligation, diagram), duty.getEveryMonths());
    }

    public Boolean hasAddressee(EObject obligation) {
        return !(obligation instanceof Obligation duty) || duty.getAddressee() != null;
    }

    /** A provision of the instrument, for new obligations; none where it has none. */
    public Provision firstProvision(EObject instrument) {
        return provisions(instrument).stream().findFirst().orElse(null);
    }

    /** Provisions that hold the obligations of an instrument. */
    public List<Provision> dutyBases(EObject instrument) {
        return duties(instrument).stream()
                .map(duty -> (Provision) duty.eContainer())
                .distinct()
                .toList();
    }

    public String addresseeMessage(EObject obligation) {
        return ChartWords.ofUser("rule.addressee");
    }

    public Boolean isTimed(EObject obligation) {
        return obligation instanceof Obligation duty
                && (duty.getDeadlineDays() > 0 || duty.getEveryMonths() > 0);
    }

    public String obligationFlowTitle(EObject instrument) {
        return "Obligation flow: " + GENERAL.label(instrument, null);
    }

    // Who must appoint

    public Boolean hasRules(EObject ruleSet) {
        return ruleSet instanceof RuleSet rules && !rules.getRules().isEmpty();
    }

    public List<ApplicabilityRule> rulesAfterYes(EObject rule) {
        return rule instanceof ApplicabilityRule question
                        && rule.eContainer() instanceof RuleSet rules
                ? new DecisionFlow(rules).afterYes(question)
                : List.of();
    }

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
        return rule instanceof ApplicabilityRule question
                ? question.getOutcomes().stream()
                        .filter(
                                outcome ->
                                        outcome.getPost() != null
                                                || outcome.getPermit() != null
                                                || outcome.getObligation() != null
                                                || rulesAfterYes(rule).isEmpty())
                        .toList()
                : List.of();
    }

    public List<Outcome> allOutcomes(EObject ruleSet) {
        return rules(ruleSet).stream().flatMap(rule -> flowOutcomes(rule).stream()).toList();
    }

    /** Name of a rule and the question that it asks, with its values. */
    public String questionLabel(EObject rule, EObject diagram) {
        if (!(rule instanceof ApplicabilityRule question)) {
            return "";
        }
        String name = GENERAL.label(rule, diagram);
        String asked =
                question.getCondition() == null
                        ? ""
                        : new ConditionText(GENERAL.language(rule, diagram))
                                .of(question.getCondition());
        return asked.isEmpty() ? name : name + "?\n" + asked;
    }

    /** The rule set, where its flow has such an end. */
    public List<RuleSet> flowEnd(EObject ruleSet) {
        return rules(ruleSet).stream().flatMap(rule -> endAfterNo(rule).stream()).toList();
    }

    public String nextLabel(EObject rule, EObject diagram) {
        return word("next", rule, diagram);
    }

    public String endLabel(EObject ruleSet, EObject diagram) {
        return word("nothing", ruleSet, diagram);
    }

    public String yesLabel(EObject rule, EObject diagram) {
        return word("yes", rule, diagram);
    }

    public String noLabel(EObject rule, EObject diagram) {
        return word("no", rule, diagram);
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

    public Boolean hasConjunction(EObject rule) {
        return conjunction(rule) != null;
    }

    public String conditionMessage(EObject rule) {
        return ChartWords.ofUser("rule.condition");
    }

    public Boolean hasCondition(EObject rule) {
        return !(rule instanceof ApplicabilityRule question) || question.getCondition() != null;
    }

    public String whoMustAppointTitle(EObject ruleSet) {
        return "Who must appoint: " + GENERAL.label(ruleSet, null);
    }

    private static List<Provision> provisions(EObject instrument) {
        return instrument instanceof LegalInstrument law ? law.getProvisions() : List.of();
    }

    private static List<ApplicabilityRule> rules(EObject ruleSet) {
        return ruleSet instanceof RuleSet set ? set.getRules() : List.of();
    }

    private static String word(String key, EObject element, EObject diagram) {
        return ChartWords.in(GENERAL.language(element, diagram)).getString(key);
    }
}
