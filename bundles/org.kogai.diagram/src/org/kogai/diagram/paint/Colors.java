// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.Color;
import java.util.regex.Pattern;

/** Colours as #rrggbb. */
final class Colors {
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    private Colors() {}

    /** The colour, or the other one when it is not of the form #rrggbb. */
    static String or(String color, String other) {
        return color != null && FORM.matcher(color).matches() ? color : other;
    }

    static Color awt(String color) {
        return Color.decode(or(color, "#000000"));
    }
}
