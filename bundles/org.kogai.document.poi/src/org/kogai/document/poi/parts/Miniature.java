// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.text.TextStyle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A diagram made small, with the number of its slide in each node that begins a part. */
final class Miniature {
    private static final TextStyle NUMBER =
            new TextStyle(SlideRoom.READABLE, true, false, false, false, "#212a32");

    private final Scene whole;
    private final List<Set<String>> parts;
    private final double scale;
    private final double top;
    private final TextRoom texts;

    /**
     * @param parts nodes of the parts, of which the first is on the second slide
     */
    Miniature(Scene whole, List<Set<String>> parts, double width, double height) {
        this.whole = whole;
        this.parts = parts;
        this.scale = Math.min(1, Math.min(width / whole.width(), height / whole.height()));
        this.top = (height - whole.height() * scale) / 2;
        this.texts = new TextRoom(whole.language(), 1);
    }

    List<SceneNode> nodes() {
        return whole.nodes().stream().map(this::node).toList();
    }

    List<SceneEdge> edges() {
        return whole.edges().stream()
                .map(
                        edge ->
                                Redrawn.edge(
                                        edge,
                                        edge.route().stream().map(this::position).toList(),
                                        List.of()))
                .toList();
    }

    double width() {
        return whole.width() * scale;
    }

    /** Whether every box is large enough for its number or for boxes that have theirs. */
    boolean isClear() {
        return nodes().stream().allMatch(Miniature::isTold);
    }

    private static boolean isTold(SceneNode small) {
        return small.label().isPresent()
                || !small.children().isEmpty()
                        && small.children().stream().allMatch(Miniature::isTold);
    }

    private Position position(Position old) {
        return new Position(old.x() * scale, top + old.y() * scale);
    }

    private SceneNode node(SceneNode node) {
        Rectangle old = node.bounds();
        Position place = position(new Position(old.x(), old.y()));
        Rectangle box =
                new Rectangle(place.x(), place.y(), old.width() * scale, old.height() * scale);
        Label label = new Label(numbers(node), List.of(), NUMBER, box, Label.Alignment.CENTER);
        SceneNode small = Redrawn.node(node, box, Optional.of(label), List.of());
        boolean told = !label.text().isEmpty() && texts.fits(small, label);
        return Redrawn.node(
                small,
                box,
                told ? small.label() : Optional.empty(),
                told ? List.of() : node.children().stream().map(this::node).toList());
    }

    private String numbers(SceneNode node) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).contains(node.id()))
                .mapToObj(i -> String.valueOf(i + 2))
                .collect(Collectors.joining(", "));
    }
}
