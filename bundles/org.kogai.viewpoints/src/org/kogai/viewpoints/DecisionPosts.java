// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.Outcome;
import org.kogai.model.governance.regulation.RuleSet;

import java.util.List;
import java.util.stream.Stream;

/** Posts that rules ask for. */
final class DecisionPosts {
    private DecisionPosts() {}

    static List<ApplicabilityRule> rules(EObject ruleSet) {
        return ruleSet instanceof RuleSet set ? set.getRules() : List.of();
    }

    static Stream<ManagerPostType> of(EObject rule) {
        return rule instanceof ApplicabilityRule question
                ? question.getOutcomes().stream()
                        .map(Outcome::getPost)
                        .filter(post -> post != null)
                        .distinct()
                : Stream.empty();
    }
}
