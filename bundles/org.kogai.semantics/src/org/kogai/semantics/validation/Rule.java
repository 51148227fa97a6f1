// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/** A rule that a model should keep. */
public sealed interface Rule permits ElementRule, ModelRule {
    /** Stable identity, for instance measure-without-gap. */
    String id();

    /** Weight of its findings. */
    Severity severity();

    /** Where the rule comes from: article of a law, section of the specification, or practice. */
    String source();

    /**
     * Why the rule exists and what to do.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    default String explanation(String language) {
        return text("explanation", language);
    }

    /** Pattern of the message, see {@link Finding#message}. */
    default String pattern(String language) {
        return text("message", language);
    }

    /**
     * What the fix does, in the words of a menu; empty where there is none, see {@link Fixes}.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    default String fix(String language) {
        return Fixes.rules().contains(id()) ? text("fix", language) : "";
    }

    private String text(String kind, String language) {
        return ResourceBundle.getBundle(
                        "org.kogai.semantics.validation.rules",
                        Locale.forLanguageTag(language),
                        Rule.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(id() + "." + kind);
    }
}
