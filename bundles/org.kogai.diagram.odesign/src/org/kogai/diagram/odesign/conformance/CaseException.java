// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A conformance case that cannot be run. */
public final class CaseException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "org.kogai.diagram.odesign.conformance.messages";

    private final String key;
    private final transient Object[] arguments;

    CaseException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    CaseException(Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What is wrong, as a sentence. */
    public String text(Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        TEXTS,
                        locale,
                        CaseException.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    @Override
    public String getLocalizedMessage() {
        return text(Locale.getDefault());
    }
}
