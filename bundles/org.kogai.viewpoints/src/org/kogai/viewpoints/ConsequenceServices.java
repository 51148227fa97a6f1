// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Sanction;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Outcome;

import java.util.List;
import java.util.stream.Stream;

/**
 * Services of managers.odesign for ministers: gaps that posts and rules are to close, and sanctions
 * for leaving a post empty.
 */
public class ConsequenceServices {
    private static final SupportServices SUPPORT = new SupportServices();
    private static final DutyServices DUTIES = new DutyServices();

    /** Gaps that the measures which bring a post answer. */
    public List<Gap> gapsBehindPost(EObject post) {
        return SupportServices.all(SUPPORT.measuresBehind(post), PolicyMeasure::getAddresses);
    }

    public List<Gap> gapsBehindPosts(EObject jurisdiction) {
        return SupportServices.all(
                ManagerServices.system(jurisdiction).heads(), this::gapsBehindPost);
    }

    /** Gaps that the measures which bring a rule, or the posts it asks for, answer. */
    public List<Gap> gapsBehindRule(EObject rule) {
        return SupportServices.all(SUPPORT.measuresBehindRule(rule), PolicyMeasure::getAddresses);
    }

    public List<Gap> gapsBehindRules(EObject ruleSet) {
        return SupportServices.all(DecisionPosts.rules(ruleSet), this::gapsBehindRule);
    }

    /** Sanctions for breach of the provision that creates a post. */
    public List<Sanction> postSanctions(EObject post) {
        return post instanceof ManagerPostType type && type.getProvision() != null
                ? SupportServices.all(type.getProvision().getObligations(), DUTIES::breachSanctions)
                : List.of();
    }

    public List<Sanction> sanctionsOfPosts(EObject jurisdiction) {
        return SupportServices.all(
                ManagerServices.system(jurisdiction).heads(), this::postSanctions);
    }

    /** Sanctions for not doing what a rule asks for. */
    public List<Sanction> ruleSanctions(EObject rule) {
        Stream<Obligation> duties =
                rule instanceof ApplicabilityRule question
                        ? question.getOutcomes().stream()
                                .map(Outcome::getObligation)
                                .filter(duty -> duty != null)
                        : Stream.empty();
        return Stream.concat(
                        duties.flatMap(duty -> DUTIES.breachSanctions(duty).stream()),
                        DecisionPosts.of(rule).flatMap(post -> postSanctions(post).stream()))
                .distinct()
                .toList();
    }

    public List<Sanction> sanctionsOfRules(EObject ruleSet) {
        return SupportServices.all(DecisionPosts.rules(ruleSet), this::ruleSanctions);
    }
}
