// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import org.kogai.dossier.Json;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.appointment.Assessment;
import org.kogai.semantics.appointment.CompiledRules;
import org.kogai.semantics.appointment.Consequence;
import org.kogai.semantics.appointment.RuleCompiler;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which posts the factories of a register must fill.
 *
 * @param rules what was applied
 * @param assessments one for each factory, in the order of the register
 */
public record AppointmentReport(CompiledRules rules, List<Assessment> assessments) {
    /** Class of factories that the law applies to. */
    private static final String SPECIFIED = "specified";

    /** Articles are cited in English, so that a machine reads the same everywhere. */
    private static final String LANGUAGE = "en";

    public AppointmentReport {
        assessments = List.copyOf(assessments);
    }

    /**
     * Makes a rule set ready.
     *
     * @param settings options by key of the setting
     * @throws UnusableRulesException when the rule set or a setting is wrong
     */
    public static CompiledRules rules(RuleSet rules, Map<String, String> settings) {
        RuleCompiler.Result result = RuleCompiler.compile(rules, settings);
        return result.rules().orElseThrow(() -> new UnusableRulesException(result.problems()));
    }

    /** Applies rules to all factories of a register. */
    public static AppointmentReport of(CompiledRules rules, FactoryRegister register) {
        return new AppointmentReport(
                rules, register.factories().stream().map(rules::assess).toList());
    }

    /** How many factories the law applies to. */
    public long specified() {
        return assessments.stream().filter(assessment -> assessment.is(SPECIFIED)).count();
    }

    /** How many factories must fill each post, posts in their order; posts of none are left out. */
    public Map<ManagerPostType, Long> posts() {
        Map<ManagerPostType, Long> counts = new LinkedHashMap<>();
        rules.posts().forEach(post -> counts.put(post, 0L));
        assessments.stream()
                .flatMap(assessment -> assessment.posts().stream())
                .forEach(post -> counts.merge(post, 1L, Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** A JSON list of id, specified, posts and because (post, rule, article). */
    public String json() {
        // factories share their consequences, so that each is put into words once
        Map<Consequence, Map<String, String>> reasons = new IdentityHashMap<>();
        return Json.of(assessments.stream().map(assessment -> entry(assessment, reasons)).toList());
    }

    private static Map<String, Object> entry(
            Assessment assessment, Map<Consequence, Map<String, String>> reasons) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", assessment.factory());
        entry.put("specified", assessment.is(SPECIFIED));
        entry.put("posts", assessment.posts().stream().map(ManagerPostType::getCode).toList());
        entry.put(
                "because",
                assessment.consequences().stream()
                        .filter(consequence -> consequence.outcome().getPost() != null)
                        .map(c -> reasons.computeIfAbsent(c, AppointmentReport::because))
                        .toList());
        return entry;
    }

    private static Map<String, String> because(Consequence consequence) {
        Map<String, String> because = new LinkedHashMap<>();
        because.put("post", consequence.outcome().getPost().getCode());
        because.put("rule", consequence.ruleCode());
        because.put("article", consequence.articles(LANGUAGE));
        return because;
    }
}
