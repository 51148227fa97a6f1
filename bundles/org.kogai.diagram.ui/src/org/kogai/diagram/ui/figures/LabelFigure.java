// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Plates;

/** Paints the label of an edge on its plate. */
public final class LabelFigure extends Figure {
    private static final int ROUND = 4;

    private final TextPainter texts;
    private final Ink ink;
    private Label label;

    public LabelFigure(Ink ink, Label label) {
        this.ink = ink;
        this.texts = new TextPainter(ink);
        this.label = label;
        setBounds(Pixels.of(Plates.of(label)));
    }

    /** Shows another state of the label. */
    public void show(Label changed) {
        if (!changed.equals(label)) {
            label = changed;
            setBounds(Pixels.of(Plates.of(label)));
            repaint();
        }
    }

    public Label label() {
        return label;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(Pixels.round(255 * Plates.OPACITY));
        graphics.setBackgroundColor(ink.color("#ffffff"));
        graphics.fillRoundRectangle(getBounds(), ROUND, ROUND);
        graphics.popState();
        texts.paint(graphics, label);
    }
}
