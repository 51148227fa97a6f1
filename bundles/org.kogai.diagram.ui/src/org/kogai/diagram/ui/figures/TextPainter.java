// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Font;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.text.FontRun;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;

/** Draws labels line by line where the scene put them. */
final class TextPainter {
    /** Texts smaller than this in pixels only cost time, as those in the overview. */
    private static final double READABLE = 2.5;

    private final Ink ink;

    TextPainter(Ink ink) {
        this.ink = ink;
    }

    void paint(Graphics graphics, Label label) {
        if (TextMeasure.pixels(label.style()) * graphics.getAbsoluteScale() < READABLE) {
            return;
        }
        graphics.setForegroundColor(ink.color(label.style().color()));
        label.lines().forEach(line -> paint(graphics, line, label.style()));
    }

    private void paint(Graphics graphics, Label.Line line, TextStyle style) {
        double x = line.x();
        for (FontRun run : FontRun.of(line.text())) {
            Font font = ink.font(run.script(), style);
            graphics.setFont(font);
            int ascent = graphics.getFontMetrics().getAscent();
            graphics.drawString(
                    run.text(), Pixels.round(x), Pixels.round(line.baseline()) - ascent);
            x += TextMeasure.shared().width(run.text(), style);
        }
        double size = TextMeasure.pixels(style);
        if (style.underline()) {
            rule(graphics, line, line.baseline() + size * 0.12);
        }
        if (style.strikeThrough()) {
            rule(graphics, line, line.baseline() - size * 0.3);
        }
    }

    private static void rule(Graphics graphics, Label.Line line, double y) {
        graphics.setLineWidth(1);
        graphics.drawLine(
                Pixels.round(line.x()),
                Pixels.round(y),
                Pixels.round(line.x() + line.width()),
                Pixels.round(y));
    }
}
