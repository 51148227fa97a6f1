// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the workbench in the language that it was started in. */
public final class Messages {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(
                    "org.kogai.workbench.messages",
                    Locale.getDefault(),
                    Messages.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    /**
     * A text.
     *
     * @param key its key in messages.properties
     * @param arguments what stands for {0}, {1} …
     */
    public static String of(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    /** A text without the mark of its key and without the dots that announce a dialog. */
    public static String plain(String key) {
        return of(key).replaceAll("\\(&.\\)|&|…", "");
    }
}
