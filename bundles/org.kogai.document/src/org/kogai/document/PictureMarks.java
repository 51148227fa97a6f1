// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.Picture.Mark;

import java.awt.Color;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the marks in a painted diagram that a legend has to explain. */
public final class PictureMarks {
    private PictureMarks() {}

    /** Marks of all boxes. */
    public static Set<Mark> of(Scene scene) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        scene.nodes().stream().flatMap(PictureMarks::withChildren).forEach(it -> add(marks, it));
        return marks;
    }

    /** Marks of a box, without those in it. */
    public static Set<Mark> of(SceneNode node) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        add(marks, node);
        return marks;
    }

    private static Stream<SceneNode> withChildren(SceneNode node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(PictureMarks::withChildren));
    }

    private static void add(Set<Mark> marks, SceneNode node) {
        if (!node.fill().color().isEmpty()) {
            fill(marks, Color.decode(node.fill().color()));
        }
        if (node.border().width() > 0) {
            border(marks, node);
        }
        if (node.label().filter(it -> it.style().strikeThrough()).isPresent()) {
            marks.add(Mark.STRUCK);
        }
    }

    private static void fill(Set<Mark> marks, Color color) {
        float[] shade = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        int hue = Math.round(shade[0] * 360);
        if (shade[1] < 0.02) {
            return;
        }
        if (hue >= 30 && hue < 75) {
            marks.add(Mark.YELLOW);
        } else if (hue >= 75 && hue < 165) {
            marks.add(Mark.GREEN);
        } else if (hue >= 165 && hue < 265) {
            marks.add(Mark.BLUE);
        }
    }

    private static void border(Set<Mark> marks, SceneNode node) {
        Color color = Color.decode(node.border().color());
        if (color.getRed() > 2 * color.getGreen() && color.getRed() > 2 * color.getBlue()) {
            marks.add(Mark.RED_FRAME);
        }
        if (node.border().width() >= 2) {
            marks.add(Mark.THICK);
        }
        LineStyle style = node.border().style();
        if (style == LineStyle.DASH || style == LineStyle.DASH_DOT) {
            marks.add(Mark.BROKEN);
        } else if (style == LineStyle.DOT) {
            marks.add(Mark.DOTTED);
        }
    }
}
