// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.LineStyle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nodes and edges of diagrams for tests of their division. */
final class SceneSamples {
    static final SlideRoom ROOM = new SlideRoom(1200, 520);
    private static final Stroke LINE = new Stroke("#1f3a5f", 1, LineStyle.SOLID);

    private SceneSamples() {}

    static SceneNode node(String id, double x, double y, double width, double height) {
        return node(id, new Rectangle(x, y, width, height), List.of());
    }

    static SceneNode node(String id, Rectangle box, List<SceneNode> children) {
        TextStyle style = new TextStyle(8, false, false, false, false, "#000000");
        Rectangle place = new Rectangle(box.x() + 4, box.y() + 4, box.width() - 8, 14);
        return new SceneNode(
                id,
                "element " + id,
                Outline.RECTANGLE,
                box,
                Fill.plain("#ffffff"),
                LINE,
                Optional.of(
                        new Label(
                                "The long name of " + id,
                                List.of(),
                                style,
                                place,
                                Label.Alignment.CENTER)),
                Optional.empty(),
                "Name " + id,
                !children.isEmpty(),
                children);
    }

    /** From the right side of a node to the left side of another. */
    static SceneEdge edge(SceneNode from, SceneNode to) {
        Rectangle a = from.bounds();
        Rectangle b = to.bounds();
        return new SceneEdge(
                from.id() + "-" + to.id(),
                "",
                from.id(),
                to.id(),
                List.of(
                        new Position(a.x() + a.width(), a.center().y()),
                        new Position(b.x(), b.center().y())),
                false,
                LINE,
                EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW,
                List.of(),
                "");
    }

    /** A container with its title in the middle. */
    static SceneNode frame(String id, Rectangle box, List<SceneNode> children) {
        SceneNode node = node(id, box, children);
        Label wide = node.label().orElseThrow();
        Rectangle middle = new Rectangle(box.center().x() - 70, box.y() + 4, 140, 14);
        Label label = new Label(wide.text(), List.of(), wide.style(), middle, wide.alignment());
        return new SceneNode(
                id,
                "//Field",
                node.outline(),
                box,
                node.fill(),
                node.border(),
                Optional.of(label),
                Optional.empty(),
                id,
                true,
                children);
    }

    /** A node with all that is in it. */
    static Stream<SceneNode> all(SceneNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(it -> all(it)));
    }

    static List<String> names(Scene scene) {
        return scene.nodes().stream().flatMap(it -> all(it)).map(SceneNode::id).toList();
    }

    /** Nodes with all that they say. */
    static Set<String> texts(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.nodes().stream())
                .flatMap(node -> all(node))
                .map(node -> node.id() + ": " + node.label().map(Label::text).orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
