// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.Place;

import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Collects what went wrong; the same thing at the same place counts once. */
public final class Warnings {
    /** More than this many different warnings help nobody and cost memory. */
    private static final int LIMIT = 200;

    private static final String TEXTS = "org.kogai.diagram.expression.messages";

    private final Set<Warning> warnings = new LinkedHashSet<>();

    private record Warning(Place place, String key, List<Object> arguments) {}

    /** Adds the failure of an expression. */
    public void add(Expression expression, EvaluationException failure) {
        add(expression.place(), failure.key(), failure.arguments());
    }

    /**
     * Adds a warning.
     *
     * @param key key of its text
     * @param arguments arguments of its text
     */
    public void add(Place place, String key, List<Object> arguments) {
        if (warnings.size() < LIMIT) {
            warnings.add(new Warning(place, key, arguments));
        }
    }

    /** Texts of all warnings, each with its place; afterwards there are none. */
    public List<String> drain(Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        TEXTS,
                        locale,
                        Warnings.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> drained =
                warnings.stream().map(w -> w.place() + ": " + text(texts, locale, w)).toList();
        warnings.clear();
        return drained;
    }

    private static String text(ResourceBundle texts, Locale locale, Warning warning) {
        return new MessageFormat(texts.getString(warning.key()), locale)
                .format(warning.arguments().toArray());
    }
}
