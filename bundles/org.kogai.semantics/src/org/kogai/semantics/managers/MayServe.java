// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.managers;

import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Governance;
import org.kogai.semantics.appointment.CompiledRules;
import org.kogai.semantics.appointment.RuleCompiler;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may serve in which post (in Japan: annex 2 and art. 11 of the Order). */
public final class MayServe {
    private MayServe() {}

    /**
     * Whether somebody with these qualifications may be appointed: where the post needs none, where
     * one of them opens it, or where several together do, as a rule set over qualifications says.
     */
    public static boolean in(
            ManagerPostType post, Set<QualificationType> held, Governance governance) {
        return !post.isQualificationNeeded()
                || held.stream().anyMatch(one -> one.getMayServeFor().contains(post))
                || together(post, held, governance);
    }

    private static boolean together(
            ManagerPostType post, Set<QualificationType> held, Governance governance) {
        Set<String> codes =
                governance
                        .qualifications()
                        .map(QualificationType::getCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return governance
                .ruleSets()
                .filter(rules -> isAboutQualifications(rules, codes))
                .flatMap(rules -> RuleCompiler.compile(rules).rules().stream())
                .anyMatch(rules -> opens(rules, post, held));
    }

    private static boolean isAboutQualifications(RuleSet rules, Set<String> codes) {
        return !rules.getAttributes().isEmpty()
                && rules.getAttributes().stream().allMatch(a -> codes.contains(a.getKey()));
    }

    private static boolean opens(
            CompiledRules rules, ManagerPostType post, Set<QualificationType> held) {
        Map<String, String> cells =
                held.stream()
                        .map(QualificationType::getCode)
                        .filter(rules.columns().keys()::contains)
                        .collect(Collectors.toMap(Function.identity(), code -> "true"));
        return rules.assess(rules.columns().facts("", cells)).posts().contains(post);
    }
}
