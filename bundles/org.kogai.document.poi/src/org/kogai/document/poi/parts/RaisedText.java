// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A diagram with its small texts made larger, in the room that their shapes have for them. */
public final class RaisedText {
    private static final double STEP = 0.25;

    private final Scene scene;
    private final double least;

    private RaisedText(Scene scene, double least) {
        this.scene = scene;
        this.least = least;
    }

    /**
     * The diagram.
     *
     * @param least size in points that smaller texts are raised to where they have room
     */
    public static Scene of(Scene scene, double least) {
        return new RaisedText(scene, least).scene();
    }

    private Scene scene() {
        return Redrawn.scene(
                scene,
                scene.width(),
                scene.height(),
                scene.nodes().stream().map(this::node).toList(),
                scene.edges().stream().map(this::edge).toList());
    }

    private SceneNode node(SceneNode node) {
        return Redrawn.node(
                node,
                node.bounds(),
                node.label().map(label -> label(node, label)),
                node.children().stream().map(this::node).toList());
    }

    private SceneEdge edge(SceneEdge edge) {
        return Redrawn.edge(
                edge, edge.route(), edge.labels().stream().map(this::inTheOpen).toList());
    }

    private Label label(SceneNode node, Label label) {
        if (label.style().points() >= least) {
            return label;
        }
        if (TextRoom.isOutside(node, label)) {
            return inTheOpen(label);
        }
        double points = least;
        while (points > label.style().points() && !room(points).fits(node, label)) {
            points -= STEP;
        }
        return points <= label.style().points() ? label : within(node, label, points);
    }

    private TextRoom room(double points) {
        return new TextRoom(scene.language(), SlideRoom.READABLE / points);
    }

    private Label within(SceneNode node, Label label, double points) {
        TextStyle style = raised(label.style(), points);
        TextBlock text =
                TextMeasure.shared()
                        .wrap(label.text(), style, TextRoom.width(node), scene.language());
        Rectangle box = node.bounds();
        Rectangle old = label.bounds();
        double centred = old.center().y() - text.height() / 2;
        double lowest = box.y() + box.height() - text.height();
        double top =
                node.children().isEmpty() ? Math.max(box.y(), Math.min(centred, lowest)) : old.y();
        double left = left(label, text.width());
        double right = box.x() + box.width() - text.width() - TextInset.LEAST;
        left = Math.max(box.x() + TextInset.LEAST, Math.min(left, right));
        return placed(label, style, text, new Position(left, top));
    }

    /** The label of an edge, or of a node that has it beside it, keeps its lines. */
    private Label inTheOpen(Label label) {
        double points = Math.min(least, label.style().points() * TextRoom.OPEN);
        if (points <= label.style().points()) {
            return label;
        }
        TextStyle style = raised(label.style(), points);
        String lines =
                label.lines().stream().map(Label.Line::text).collect(Collectors.joining("\n"));
        TextBlock text = TextMeasure.shared().lines(lines, style);
        double left = Math.min(left(label, text.width()), scene.width() - text.width());
        double top = label.bounds().center().y() - text.height() / 2;
        return placed(label, style, text, new Position(Math.max(0, left), Math.max(0, top)));
    }

    private static TextStyle raised(TextStyle style, double points) {
        return new TextStyle(
                points,
                style.bold(),
                style.italic(),
                style.underline(),
                style.strikeThrough(),
                style.color());
    }

    private static double left(Label label, double width) {
        Rectangle box = label.bounds();
        return switch (label.alignment()) {
            case LEFT -> box.x();
            case CENTER -> box.center().x() - width / 2;
            case RIGHT -> box.x() + box.width() - width;
        };
    }

    private static Label placed(Label label, TextStyle style, TextBlock text, Position start) {
        List<Label.Line> lines = new ArrayList<>();
        for (TextBlock.Line line : text.lines()) {
            double free = text.width() - line.width();
            double indent =
                    switch (label.alignment()) {
                        case LEFT -> 0;
                        case CENTER -> free / 2;
                        case RIGHT -> free;
                    };
            double baseline = start.y() + lines.size() * text.lineHeight() + text.ascent();
            lines.add(new Label.Line(line.text(), start.x() + indent, baseline, line.width()));
        }
        Rectangle box = new Rectangle(start.x(), start.y(), text.width(), text.height());
        return new Label(label.text(), lines, style, box, label.alignment());
    }
}
