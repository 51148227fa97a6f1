// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the command line, in English and Japanese; in English for everybody else. */
final class Messages {
    private final ResourceBundle texts;
    private final Locale locale;

    Messages(Locale locale) {
        this.locale = locale;
        texts =
                ResourceBundle.getBundle(
                        "org.kogai.cli.messages",
                        locale,
                        Messages.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Text with its arguments; texts of tests and helps have none. */
    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    ResourceBundle bundle() {
        return texts;
    }

    /** Language in which things are made when none is asked for: that of these words. */
    String language() {
        return locale.getLanguage().equals("ja") ? "ja" : "en";
    }
}
