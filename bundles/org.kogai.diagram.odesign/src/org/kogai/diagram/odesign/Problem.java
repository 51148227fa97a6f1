// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Place;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something in a specification that is wrong or not supported.
 *
 * @param severity error: the specification does not do what it says; warning: it may not
 * @param place where it stands
 * @param key what is wrong, key of the text
 * @param arguments arguments of the text
 */
public record Problem(Severity severity, Place place, String key, List<String> arguments) {
    private static final String TEXTS = "org.kogai.diagram.odesign.messages";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** How bad a problem is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Problem error(Place place, String key, String... arguments) {
        return new Problem(Severity.ERROR, place, key, List.of(arguments));
    }

    static Problem warning(Place place, String key, String... arguments) {
        return new Problem(Severity.WARNING, place, key, List.of(arguments));
    }

    /** The reason as a sentence, without the place. */
    public String text(Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        TEXTS, locale, Problem.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
