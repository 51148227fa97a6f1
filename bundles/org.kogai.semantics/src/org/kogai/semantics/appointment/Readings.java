// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.regulation.RuleSetting;
import org.kogai.model.governance.regulation.SettingCondition;
import org.kogai.semantics.appointment.RuleProblem.Kind;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which readings of doubtful passages are in force.
 *
 * @param settings all settings of the rule set
 * @param asked options that a caller asks for, by key of the setting; the others stay as the model
 *     has chosen
 */
record Readings(List<RuleSetting> settings, Map<String, String> asked) {
    static Readings of(RuleSet rules, Map<String, String> asked) {
        return new Readings(List.copyOf(rules.getSettings()), Map.copyOf(asked));
    }

    /** A setting never changes while rules are applied, so that its answer is fixed now. */
    Check check(SettingCondition condition, BiConsumer<Kind, String> problems) {
        RuleSetting setting = condition.getSetting();
        if (setting == null || !settings.contains(setting)) {
            problems.accept(Kind.SETTING_UNKNOWN, setting == null ? "" : setting.getKey());
            return Check.NEVER;
        }
        if (!setting.getOptions().contains(condition.getOption())) {
            problems.accept(Kind.OPTION_UNKNOWN, setting.getKey() + "=" + condition.getOption());
            return Check.NEVER;
        }
        return condition.getOption().equals(chosen(setting)) ? Check.ALWAYS : Check.NEVER;
    }

    /** Reports settings that are not there and options that a setting does not have. */
    void check(BiConsumer<Kind, String> problems) {
        asked.keySet().stream()
                .filter(key -> settings.stream().noneMatch(s -> key.equals(s.getKey())))
                .sorted()
                .forEach(key -> problems.accept(Kind.SETTING_UNKNOWN, key));
        settings.stream()
                .filter(setting -> !setting.getOptions().contains(chosen(setting)))
                .forEach(
                        setting ->
                                problems.accept(
                                        Kind.OPTION_UNKNOWN,
                                        setting.getKey() + "=" + chosen(setting)));
    }

    private String chosen(RuleSetting setting) {
        String option = setting.getKey() == null ? null : asked.get(setting.getKey());
        return option == null ? setting.getChosen() : option;
    }
}
