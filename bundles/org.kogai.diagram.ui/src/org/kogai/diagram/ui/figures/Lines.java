// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.kogai.diagram.paint.Dashes;
import org.kogai.diagram.paint.Stroke;

/** Sets a graphics up for a stroke. */
final class Lines {
    private Lines() {}

    static void set(Graphics graphics, Stroke stroke, Ink ink) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(ink.color(stroke.color()));
        graphics.setLineWidth(Math.max(1, Pixels.round(stroke.width())));
        float[] dashes = Dashes.of(stroke.style());
        if (dashes.length == 0) {
            graphics.setLineStyle(Graphics.LINE_SOLID);
            return;
        }
        double scale = Math.max(1, stroke.width() / 1.5);
        int[] lengths = new int[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = Pixels.round(dashes[i] * scale);
        }
        graphics.setLineStyle(Graphics.LINE_CUSTOM);
        graphics.setLineDash(lengths);
    }
}
