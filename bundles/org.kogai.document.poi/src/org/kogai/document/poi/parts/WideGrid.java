// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;

import java.util.Optional;

/**
 * A diagram without connections made as wide as its room: the texts of a high grid take fewer
 * lines, and it need not be divided.
 */
final class WideGrid {
    /** Boxes do not become wider than this. */
    private static final double MOST = 1.6;

    private final double factor;

    private WideGrid(double factor) {
        this.factor = factor;
    }

    /** The diagram as it is or wider; absent where it cannot be read in either way. */
    static Optional<Scene> of(Scene scene, SlideRoom room) {
        if (room.shows(scene)) {
            return Optional.of(scene);
        }
        double wanted = room.width() / room.height() * scene.height() / scene.width();
        boolean high = scene.edges().isEmpty() && wanted > 1;
        return high
                ? Optional.of(new WideGrid(Math.min(MOST, wanted)).scene(scene)).filter(room::shows)
                : Optional.empty();
    }

    private Scene scene(Scene scene) {
        return Redrawn.scene(
                scene,
                scene.width() * factor,
                scene.height(),
                scene.nodes().stream().map(this::node).toList(),
                scene.edges());
    }

    private SceneNode node(SceneNode node) {
        Rectangle box = node.bounds();
        return Redrawn.node(
                node,
                new Rectangle(box.x() * factor, box.y(), box.width() * factor, box.height()),
                node.label().map(label -> label(node, label)),
                node.children().stream().map(this::node).toList());
    }

    /** A label keeps its size and its place at the side or in the middle of its node. */
    private Label label(SceneNode node, Label label) {
        Rectangle box = node.bounds();
        double place =
                switch (label.alignment()) {
                    case LEFT -> box.x();
                    case CENTER -> box.center().x();
                    case RIGHT -> box.x() + box.width();
                };
        return Moved.label(label, place * (factor - 1), 0);
    }
}
