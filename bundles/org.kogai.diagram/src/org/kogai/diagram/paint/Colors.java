// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.awt.Color;

/** Colours as #rrggbb. */
final class Colors {
    private static final int LENGTH = 7;

    private Colors() {}

    /** The colour, or the other one when it is not of the form #rrggbb. */
    static String or(String color, String other) {
        return color != null && isColor(color) ? color : other;
    }

    /** Asked for each view at each refresh, so without a pattern. */
    private static boolean isColor(String text) {
        if (text.length() != LENGTH || text.charAt(0) != '#') {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    static Color awt(String color) {
        return Color.decode(or(color, "#000000"));
    }
}
