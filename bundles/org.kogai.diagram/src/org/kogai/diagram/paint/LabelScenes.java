// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextStyle;

import java.util.ArrayList;
import java.util.List;

/** Places broken texts. */
final class LabelScenes {
    private LabelScenes() {}

    /** A label in a box, with the space of shapes at its sides when it is not centred. */
    static Label inside(
            String text,
            TextBlock block,
            TextStyle style,
            Rectangle box,
            Label.Alignment alignment) {
        List<Label.Line> lines = new ArrayList<>();
        double left = Double.POSITIVE_INFINITY;
        double baseline = box.y() + block.ascent();
        for (TextBlock.Line line : block.lines()) {
            double x =
                    switch (alignment) {
                        case LEFT -> box.x() + ViewSizes.SIDE;
                        case RIGHT -> box.x() + box.width() - ViewSizes.SIDE - line.width();
                        case CENTER -> box.x() + (box.width() - line.width()) / 2;
                    };
            lines.add(new Label.Line(line.text(), x, baseline, line.width()));
            left = Math.min(left, x);
            baseline += block.lineHeight();
        }
        Rectangle bounds = new Rectangle(left, box.y(), block.width(), block.height());
        return new Label(text, lines, style, bounds, alignment);
    }

    /** A label centred below a node. */
    static Label below(String text, TextBlock block, TextStyle style, Rectangle node) {
        Position middle = node.center();
        double top = node.y() + node.height() + ViewSizes.GAP;
        return centered(text, block, style, new Position(middle.x(), top + block.height() / 2));
    }

    /** A label centred at a point. */
    static Label centered(String text, TextBlock block, TextStyle style, Position middle) {
        Rectangle box =
                new Rectangle(
                        middle.x() - block.width() / 2,
                        middle.y() - block.height() / 2,
                        block.width(),
                        block.height());
        return inside(text, block, style, box, Label.Alignment.CENTER);
    }
}
