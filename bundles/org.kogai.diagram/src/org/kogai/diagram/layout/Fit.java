// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.ViewBounds;

/** Makes containers large enough for what is in them. */
final class Fit {
    private Fit() {}

    /** Grows a box around its children. It never shrinks here. */
    static void around(Box box) {
        double side = box.parent == null ? Scenes.MARGIN : ViewBounds.PADDING;
        for (Box child : box.children) {
            box.width = Math.max(box.width, child.x + child.width + side);
            box.height = Math.max(box.height, child.y + child.height + side);
        }
    }
}
