// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

/**
 * Why a rule set cannot be applied.
 *
 * @param kind what is wrong
 * @param rule code or name of the rule; empty when it concerns the whole set
 * @param subject what it is about: key of an attribute, of a setting or of a rule
 */
public record RuleProblem(Kind kind, String rule, String subject) {
    /** Sorts of problems. */
    public enum Kind {
        /** Two attributes or settings have the same key, or one has none. */
        KEY_NOT_UNIQUE,
        /** A rule, or a negation, has no condition. */
        CONDITION_MISSING,
        /** All of nothing, or any of nothing. */
        CONDITION_EMPTY,
        /** The attribute is missing or belongs to another rule set. */
        ATTRIBUTE_UNKNOWN,
        /** A number is asked of a flag, and so on. */
        ATTRIBUTE_OF_ANOTHER_TYPE,
        /** A comparison without a number. */
        VALUE_MISSING,
        /** The attribute has another unit than the number it is compared with. */
        UNITS_DIFFER,
        /** The attribute does not know this choice, or none is named. */
        CHOICE_UNKNOWN,
        /** The rule asked for is missing or belongs to another rule set. */
        RULE_UNKNOWN,
        /** The rule depends on itself. */
        CYCLE,
        /** The setting is missing or belongs to another rule set. */
        SETTING_UNKNOWN,
        /** The setting does not know this option. */
        OPTION_UNKNOWN,
        /** A post that is not there. */
        POST_UNKNOWN,
    }

    /**
     * What is wrong, in words.
     *
     * @param language BCP 47 tag: en or ja
     */
    public String message(String language) {
        return ProblemWords.of(RuleProblem.class, kind, language, rule, subject);
    }
}
