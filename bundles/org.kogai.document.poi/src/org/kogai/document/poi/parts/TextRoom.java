// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;

/** Tells whether texts of a diagram of a certain scale still fit when the small ones are raised. */
final class TextRoom {
    /** Share of an outline with slanted sides that is good for text. */
    private static final double INNER = 0.7;

    /** The label of an edge stands in the open and may become larger by this. */
    static final double OPEN = 1.3;

    private final String language;
    private final double least;

    /**
     * @param scale pixels of the slide per pixel of the diagram
     */
    TextRoom(String language, double scale) {
        this.language = language;
        this.least = SlideRoom.READABLE / scale;
    }

    boolean isEnough(Scene scene) {
        return scene.nodes().stream().allMatch(this::isEnoughWithin)
                && scene.edges().stream().allMatch(this::isEnough);
    }

    private boolean isEnoughWithin(SceneNode node) {
        return node.label().map(label -> isEnough(node, label)).orElse(true)
                && node.children().stream().allMatch(this::isEnoughWithin);
    }

    private boolean isEnough(SceneEdge edge) {
        return edge.labels().stream().allMatch(this::isEnoughInTheOpen);
    }

    private boolean isEnoughInTheOpen(Label label) {
        return least <= label.style().points() * OPEN;
    }

    private boolean isEnough(SceneNode node, Label label) {
        if (least <= label.style().points()) {
            return true;
        }
        return isOutside(node, label) ? isEnoughInTheOpen(label) : fits(node, label);
    }

    /** Whether a label stands above or below its node. */
    static boolean isOutside(SceneNode node, Label label) {
        double middle = label.bounds().center().y();
        Rectangle box = node.bounds();
        return middle < box.y() || middle > box.y() + box.height();
    }

    /** Whether a label has room in a node. */
    boolean fits(SceneNode node, Label label) {
        double height = height(node, label) * share(node);
        return fits(label.text(), label.style(), width(node), height);
    }

    /** Width that the text of a node may have. */
    static double width(SceneNode node) {
        return node.bounds().width() * share(node) - TextInset.left(node) - TextInset.LEAST;
    }

    private static double share(SceneNode node) {
        return TextInset.isStraight(node) ? 1 : INNER;
    }

    /** The title of a container ends above what is in it. */
    private static double height(SceneNode node, Label label) {
        double bottom = node.bounds().y() + node.bounds().height();
        if (node.children().isEmpty()) {
            return node.bounds().height() - TextInset.LEAST;
        }
        return node.children().stream()
                        .mapToDouble(child -> child.bounds().y())
                        .filter(top -> top > label.bounds().y())
                        .min()
                        .orElse(bottom)
                - label.bounds().y();
    }

    private boolean fits(String text, TextStyle style, double width, double height) {
        TextStyle raised =
                new TextStyle(
                        Math.max(least, style.points()),
                        style.bold(),
                        style.italic(),
                        false,
                        false,
                        style.color());
        TextBlock block = TextMeasure.shared().wrap(text, raised, width, language);
        double longest = TextMeasure.shared().longestWord(text, raised, language);
        return longest <= width && block.height() <= height + 0.5;
    }
}
