// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.appointment.Assessment;
import org.kogai.semantics.appointment.CompiledRules;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * What one rule set means for the factories of a register.
 *
 * @param rules the rule set
 * @param total all factories
 * @param byProvince by province, in alphabetical order
 * @param byIndustry by industry, in alphabetical order
 * @param byPost factories that must fill a post, in the order of the posts
 * @param byClass factories that fall in a class, in alphabetical order
 * @param covered places in the register of the factories for which something follows
 */
public record Coverage(
        RuleSet rules,
        Need total,
        Map<String, Need> byProvince,
        Map<String, Need> byIndustry,
        Map<ManagerPostType, Long> byPost,
        Map<String, Long> byClass,
        BitSet covered) {

    /**
     * Applies rules to all factories.
     *
     * @param rules the rule set, for its name
     * @param compiled the same, ready to be applied to the facts of the factories
     * @param cancelled asked now and then; when it answers true, what was counted so far is given
     */
    public static Coverage of(
            RuleSet rules,
            CompiledRules compiled,
            List<RegisteredFactory> factories,
            BooleanSupplier cancelled) {
        Map<String, Need> provinces = new TreeMap<>();
        Map<String, Need> industries = new TreeMap<>();
        Map<ManagerPostType, Long> posts = new LinkedHashMap<>();
        compiled.posts().forEach(post -> posts.put(post, 0L));
        Map<String, Long> classes = new TreeMap<>();
        BitSet covered = new BitSet(factories.size());
        Need total = Need.NONE;
        for (int i = 0; i < factories.size() && !isCancelled(i, cancelled); i++) {
            RegisteredFactory factory = factories.get(i);
            Assessment assessment = compiled.assess(factory.facts());
            Need need = Need.of(assessment);
            total = total.plus(need);
            provinces.merge(factory.province(), need, Need::plus);
            industries.merge(factory.industry(), need, Need::plus);
            assessment.posts().forEach(post -> posts.merge(post, 1L, Long::sum));
            assessment.classes().forEach(name -> classes.merge(name, 1L, Long::sum));
            covered.set(i, need.covered() > 0);
        }
        return new Coverage(rules, total, provinces, industries, posts, classes, covered);
    }

    private static boolean isCancelled(int index, BooleanSupplier cancelled) {
        return (index & 0xFFF) == 0 && cancelled.getAsBoolean();
    }
}
