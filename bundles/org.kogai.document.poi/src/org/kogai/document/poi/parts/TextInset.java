// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.SceneNode;

/** Free space between the text of a node and the sides of its shape, in pixels of the diagram. */
public final class TextInset {
    /** Space that is left at least. */
    public static final double LEAST = 3;

    private TextInset() {}

    /** Space at the left, where a text that begins there may stand further in. */
    public static double left(SceneNode node) {
        return node.label()
                .filter(label -> label.alignment() == Label.Alignment.LEFT)
                .map(label -> Math.max(LEAST, label.bounds().x() - node.bounds().x()))
                .orElse(LEAST);
    }

    /** Whether all sides are straight, so that a text may be as wide as the shape. */
    public static boolean isStraight(SceneNode node) {
        return switch (node.outline()) {
            case RECTANGLE, ROUNDED_RECTANGLE, NOTE, NONE -> true;
            case ELLIPSE, LOZENGE, PARALLELOGRAM, TRIANGLE, RING -> false;
        };
    }
}
