// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.function.DoubleUnaryOperator;

/**
 * A diagram with all that is in it at another place.
 *
 * @param x new place across of an old one
 * @param y new place down of an old one
 */
record Moved(DoubleUnaryOperator x, DoubleUnaryOperator y) {
    /** The diagram moved to the right and down, and larger by as much. */
    static Scene by(Scene scene, double right, double down) {
        return new Moved(x -> x + right, y -> y + down)
                .scene(scene, scene.width() + right, scene.height() + down);
    }

    Scene scene(Scene scene, double width, double height) {
        return Redrawn.scene(
                scene,
                width,
                height,
                scene.nodes().stream().map(this::node).toList(),
                scene.edges().stream().map(this::edge).toList());
    }

    private SceneNode node(SceneNode node) {
        return Redrawn.node(
                node,
                box(node.bounds()),
                node.label().map(this::label),
                node.children().stream().map(this::node).toList());
    }

    private SceneEdge edge(SceneEdge edge) {
        return Redrawn.edge(
                edge,
                edge.route().stream().map(this::position).toList(),
                edge.labels().stream().map(this::label).toList());
    }

    private Position position(Position old) {
        return new Position(x.applyAsDouble(old.x()), y.applyAsDouble(old.y()));
    }

    private Rectangle box(Rectangle old) {
        Position start = position(new Position(old.x(), old.y()));
        Position end = position(new Position(old.x() + old.width(), old.y() + old.height()));
        return new Rectangle(start.x(), start.y(), end.x() - start.x(), end.y() - start.y());
    }

    private Label label(Label label) {
        Position start = new Position(label.bounds().x(), label.bounds().y());
        Position moved = position(start);
        return label(label, moved.x() - start.x(), moved.y() - start.y());
    }

    /** A label keeps its size. */
    static Label label(Label label, double dx, double dy) {
        Rectangle box = label.bounds();
        return new Label(
                label.text(),
                label.lines().stream()
                        .map(
                                line ->
                                        new Label.Line(
                                                line.text(),
                                                line.x() + dx,
                                                line.baseline() + dy,
                                                line.width()))
                        .toList(),
                label.style(),
                new Rectangle(box.x() + dx, box.y() + dy, box.width(), box.height()),
                label.alignment());
    }
}
