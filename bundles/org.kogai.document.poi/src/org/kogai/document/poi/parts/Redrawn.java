// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;

import java.util.List;
import java.util.Optional;

/** Copies of what a diagram shows, which keep their identity and look different. */
final class Redrawn {
    private Redrawn() {}

    static Scene scene(
            Scene old, double width, double height, List<SceneNode> nodes, List<SceneEdge> edges) {
        return new Scene(old.title(), old.language(), width, height, nodes, edges);
    }

    static SceneNode node(
            SceneNode old, Rectangle bounds, Optional<Label> label, List<SceneNode> children) {
        return node(old, bounds, old.fill(), old.border(), label, children);
    }

    static SceneNode node(
            SceneNode old,
            Rectangle bounds,
            Fill fill,
            Stroke border,
            Optional<Label> label,
            List<SceneNode> children) {
        return new SceneNode(
                old.id(),
                old.element(),
                old.outline(),
                bounds,
                fill,
                border,
                label,
                old.icon(),
                old.alternativeText(),
                old.container(),
                children);
    }

    static SceneEdge edge(SceneEdge old, List<Position> route, List<Label> labels) {
        return new SceneEdge(
                old.id(),
                old.element(),
                old.source(),
                old.target(),
                route,
                old.smooth(),
                old.stroke(),
                old.sourceArrow(),
                old.targetArrow(),
                labels,
                old.alternativeText());
    }
}
