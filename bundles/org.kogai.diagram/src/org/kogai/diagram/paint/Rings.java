// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.LineStyle;

/** A ring is drawn as a thick circle in the colour of its fill. */
public final class Rings {
    private Rings() {}

    public static Stroke stroke(SceneNode ring) {
        double width = Math.max(2, Math.min(ring.bounds().width(), ring.bounds().height()) / 6);
        return new Stroke(ring.fill().color(), width, LineStyle.SOLID);
    }
}
