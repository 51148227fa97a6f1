// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;

/** How a part of a diagram draws what stands on another part. */
public final class PartMarks {
    /** Colour of its border. */
    public static final String ELSEWHERE = "#5b6470";

    static final Fill PAPER = Fill.plain("#ffffff");

    private PartMarks() {}

    static Stroke border(double width) {
        return new Stroke(ELSEWHERE, width, LineStyle.DASH);
    }

    /** Whether a box stands for one on another part. */
    public static boolean isElsewhere(SceneNode node) {
        return node.fill().equals(PAPER)
                && node.border().style() == LineStyle.DASH
                && node.border().color().equals(ELSEWHERE);
    }
}
