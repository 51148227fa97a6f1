// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.Locale;

/** Industries as registers of factories name them, in the words of a reader. */
final class Industries {
    private final Phrases phrases;

    Industries(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The word for an industry; what the register says where none is known. */
    String of(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return phrases.find("industry." + key).orElse(name);
    }
}
