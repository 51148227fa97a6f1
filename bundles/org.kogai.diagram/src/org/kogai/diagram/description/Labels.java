// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.function.Function;

/** Texts of a specification that users see. */
public final class Labels {
    private Labels() {}

    /**
     * Label of an element.
     *
     * @param name name, used when there is no label
     * @param label label as written; {@code %key} is looked up
     * @param texts gives the text of a key without its percent sign, or null for an unknown key
     */
    public static String text(String name, String label, Function<String, String> texts) {
        if (label.isEmpty()) {
            return name;
        }
        if (label.charAt(0) != '%') {
            return label;
        }
        String found = texts.apply(label.substring(1));
        return found == null ? label.substring(1) : found;
    }
}
