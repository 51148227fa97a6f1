// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The whole diagram, with the number of its slide in each node that begins a part, written as in
 * the titles of the slides. Names stay where they can be read; screen readers have them all.
 */
final class Overview {
    private final SceneTree tree;
    private final List<Set<String>> parts;
    private final TextRoom texts;

    Overview(SceneTree tree, List<Set<String>> parts, SlideRoom room) {
        this.tree = tree;
        this.parts = parts;
        this.texts = new TextRoom(tree.scene().language(), room.scale(tree.scene()));
    }

    /** The overview; none when most of its nodes are too small for a number. */
    Optional<Scene> scene() {
        Scene whole = tree.scene();
        List<SceneNode> nodes = whole.nodes().stream().map(this::node).toList();
        long told = nodes.stream().filter(node -> node.label().isPresent()).count();
        if (2 * told < nodes.size()) {
            return Optional.empty();
        }
        return Optional.of(
                new Scene(
                        whole.title(),
                        whole.language(),
                        whole.width(),
                        whole.height(),
                        nodes,
                        whole.edges().stream().map(this::edge).toList()));
    }

    private SceneNode node(SceneNode node) {
        return new SceneNode(
                node.id(),
                node.element(),
                node.outline(),
                node.bounds(),
                node.fill(),
                node.border(),
                node.label().flatMap(label -> label(node, label)),
                node.icon(),
                node.alternativeText(),
                node.container(),
                node.children().stream().map(this::node).toList());
    }

    private Optional<Label> label(SceneNode node, Label label) {
        String numbers = numbers(node);
        List<String> texts =
                numbers.isEmpty()
                        ? List.of(label.text())
                        : List.of(label.text() + " (" + numbers + ")", numbers);
        return texts.stream()
                .filter(text -> this.texts.isEnough(node, text))
                .findFirst()
                .map(
                        text ->
                                new Label(
                                        text,
                                        label.lines(),
                                        label.style(),
                                        label.bounds(),
                                        label.alignment()));
    }

    /** Numbers of the slides, of which the overview is the first. */
    private String numbers(SceneNode node) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).contains(node.id())) {
                numbers.add(i + 2);
            }
        }
        return numbers.stream()
                .map(number -> number + "/" + (parts.size() + 1))
                .collect(Collectors.joining(", "));
    }

    private SceneEdge edge(SceneEdge edge) {
        return texts.isEnough(edge)
                ? edge
                : new SceneEdge(
                        edge.id(),
                        edge.element(),
                        edge.source(),
                        edge.target(),
                        edge.route(),
                        edge.smooth(),
                        edge.stroke(),
                        edge.sourceArrow(),
                        edge.targetArrow(),
                        List.of(),
                        edge.alternativeText());
    }
}
