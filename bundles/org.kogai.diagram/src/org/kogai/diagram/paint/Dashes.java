// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.LineStyle;

/** Dash patterns of lines, in pixels: drawn and free lengths in turn. */
public final class Dashes {
    private Dashes() {}

    public static float[] of(LineStyle style) {
        return switch (style) {
            case SOLID -> new float[0];
            case DASH -> new float[] {7, 4};
            case DOT -> new float[] {2, 3};
            case DASH_DOT -> new float[] {8, 3, 2, 3};
        };
    }
}
