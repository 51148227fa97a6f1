// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;

/** Graphics that says how small it draws, so that unreadable texts are left out. */
public final class SmallGraphics extends SWTGraphics {
    private final double scale;

    public SmallGraphics(GC gc, double scale) {
        super(gc);
        this.scale = scale;
    }

    @Override
    public double getAbsoluteScale() {
        return scale;
    }
}
