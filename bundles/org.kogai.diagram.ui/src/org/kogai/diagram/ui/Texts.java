// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Words of the editor in the language of the user interface. */
final class Texts {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.kogai.diagram.ui.messages");

    private Texts() {}

    static String of(String key, Object... values) {
        String text = WORDS.getString(key);
        return values.length == 0 ? text : MessageFormat.format(text, values);
    }
}
